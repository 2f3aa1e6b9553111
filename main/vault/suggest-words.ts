import { randomInt } from 'node:crypto'
import { wordList } from './word-list.ts'

/** Six words of 7,776 are 77 bits. */
const length = 6

const words = [...wordList.values()]

/** Six words by chance, each of them as likely as any other. */
export function suggestWords(): string {
  return Array.from({ length }, () => words[randomInt(words.length)] ?? '').join(' ')
}
