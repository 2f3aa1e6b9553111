import type { FontMetrics } from './font-metrics.ts'

/** Control marks, and marks that are unseen or turn the reading direction around; they have no place on paper. */
const UNSEEN = /[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** Printed in the place of a character that the font cannot show. */
const STAND_IN = '\u25a0'

function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(SPACES, ' ')
    .replace(UNSEEN, (mark) => (mark === '\n' ? mark : ''))
    .replace(/\n{3,}/g, '\n\n')
}

/** The text as this font can show it; what it lacks stands as a black square. */
export function printableText(text: string, font: FontMetrics): string {
  const standIn = font.has(STAND_IN) ? STAND_IN : '?'
  return [...visible(text)]
    .map((character) => (character === '\n' || font.has(character) ? character : standIn))
    .join('')
}

/** Every character that one of the fonts lacks, each once, in the order of first use. */
export function findMissingCharacters(text: string, fonts: readonly FontMetrics[]): readonly string[] {
  const characters = [...new Set(visible(text))].filter((character) => character !== '\n')
  return characters.filter((character) => fonts.some((font) => !font.has(character)))
}
