import { z } from 'zod'

/** Zod would else try to compile code, which our content policy forbids. Imported before anything that uses zod. */
z.config({ jitless: true })
