import { createHash } from 'node:crypto'

/** Shorter sentences are common property: titles, names, "no minimum was found". */
const FEWEST_WORDS = 6

function plainWords(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The sentences of a text that are long enough to be somebody's own, as plain words without case or punctuation. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+|\|/u)
    .map(plainWords)
    .filter((words) => words.length >= FEWEST_WORDS)
    .map((words) => words.join(' '))
}

/** Enough of a SHA-256 to tell some ten thousand sentences apart. */
export function hashSentence(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 12)
}
