import { sayCounted } from '../../../shared/count-words.ts'

/** "about seven minutes", from seconds; never under one. */
export function sayMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60))
  return minutes === 1 ? 'about a minute' : `about ${sayCounted(minutes, 'minute')}`
}
