import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type Line } from '../../../main/pdf/break-lines.ts'
import { STYLES } from '../../../main/pdf/page-style.ts'
import { loadReportFonts } from '../../../main/pdf/report-fonts.ts'
import { plain } from '../../../shared/report/text.ts'

const fonts = loadReportFonts()
const style = STYLES.plain
const setAt = (text: string, width: number): readonly string[] =>
  breakLines(plain(text), { fonts, style, width }).map((line) => line.map((one) => one.text).join(''))

function widthOf(line: Line): number {
  const last = line.at(-1)
  if (last === undefined) return 0
  return last.x + fonts[last.font].metrics.widthOf(last.text.trimEnd(), style.size)
}

describe('breaking lines', () => {
  it('keeps every letter and no line wider than it may be', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghij-/.é—ßЖ'), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 40, max: 500 }), (words, width) => {
        const lines = breakLines(plain(words.join(' ')), { fonts, style, width })
        expect(lines.flatMap((line) => line.map(({ text }) => text)).join('')).toBe(words.join(' '))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 0.001)
      }),
    )
  })

  it('breaks where the person broke the line', () => {
    expect(setAt('one\ntwo\n\nthree', 400)).toEqual(['one', 'two', '', 'three'])
  })

  it('breaks an address after a slash, never after a hyphen that could be read into it', () => {
    const lines = setAt('https://example.org/a-very-long-name-of-a-page/and-another-one', 120)
    expect(lines[0]).toBe('https://example.org/')
    expect(setAt('half-time teaching', 30)[0]).toBe('half-')
  })

  it('begins no line with a blank', () => {
    for (const line of setAt('a b  c   d '.repeat(60), 90)) expect(line).not.toMatch(/^ +\S/)
  })

  it('sets a bold word in the bold face where it stands', () => {
    const [line = []] = breakLines([{ text: 'First', weight: 'bold' }, { text: ' then' }], {
      fonts,
      style,
      width: 400,
    })
    expect(line.map(({ font, text }) => [font, text])).toEqual([
      ['sans-bold', 'First'],
      ['sans', ' then'],
    ])
  })
})
