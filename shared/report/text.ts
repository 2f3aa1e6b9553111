import type { Text } from './block.ts'

/** Text in one plain style. */
export function plain(text: string): Text {
  return [{ text }]
}

/** Text that stands out. */
export function bold(text: string): Text {
  return [{ text, weight: 'bold' }]
}

/** Text that stands back. */
export function quiet(text: string): Text {
  return [{ text, tone: 'quiet' }]
}

/** The words alone, without styles. */
export function wordsOf(text: Text): string {
  return text.map((run) => run.text).join('')
}

/** How a missing answer is printed. */
export const NOT_ANSWERED = quiet('Not answered')
