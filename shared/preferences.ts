import { z } from 'zod'

/** How the window looks and behaves. Holds nothing that a person says about themselves. */
export const preferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** In percent of the ordinary size. */
  textSize: z.int().min(100).max(200),
  /** Minutes without a key or a pointer until the workbook is locked. */
  lockMinutes: z.int().min(1).max(60),
  /** Keeps the window out of pictures and recordings of the screen, where the system can do that. */
  isHiddenFromCapture: z.boolean().default(true),
})

/** Preferences that have been checked. */
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>

/** What a new computer starts with. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  textSize: 100,
  lockMinutes: 5,
  isHiddenFromCapture: true,
}
