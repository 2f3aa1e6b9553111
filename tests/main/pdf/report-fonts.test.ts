import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import { FONT_NAMES, findFont } from '../../../main/pdf/find-font.ts'
import { findMissingCharacters, printableText } from '../../../main/pdf/printable-text.ts'
import { loadReportFonts } from '../../../main/pdf/report-fonts.ts'

const fonts = loadReportFonts()

/** Letters that the report promises to print. */
const PROMISED = {
  Latin: 'ÀÉÎÕÜßæøåçñšžłőğıþđĦŋ',
  Greek: 'ΑΒΓΔΩαβγδωάέήίόύώϊΐ',
  Cyrillic: 'АБЯабяЁёЇїЄєҐґЎўЉњЋћ',
  Vietnamese: 'ẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẶặẸẹẼẽẾếỀềỆệỈỉỊịỌọỐốỒồỘộỚớỜờỢợỤụỦủỨứỪừỰựỲỳỴỵỶỷỸỹĐđƠơƯư',
  signs: '–—‘’“”…•·°±×÷≤≥≠€£¥§©®™½¼¾µ■†',
}

describe('the faces of the report', () => {
  it.each(Object.entries(PROMISED))('have every letter of %s', (_script, letters) => {
    for (const name of FONT_NAMES)
      expect([name, [...letters].filter((letter) => !fonts[name].metrics.has(letter))]).toEqual([name, []])
  })

  it('measure exactly as wide as jsPDF draws', () => {
    const document = new jsPDF({ unit: 'pt' })
    for (const name of FONT_NAMES) {
      document.addFileToVFS(`${name}.ttf`, fonts[name].bytes.toString('latin1'))
      document.addFont(`${name}.ttf`, name, 'normal')
      document.setFont(name)
      document.setFontSize(10)
      for (const text of ['Where I stand', 'Łódź Ωμέγα Жизнь', 'fi ffl 1234.56 —'])
        expect(fonts[name].metrics.widthOf(text, 10)).toBeCloseTo(document.getTextWidth(text), 5)
    }
  })

  it('are not made up where they are missing', () => {
    expect(() => findFont('sans', '/')).toThrow('was not found')
  })
})

describe('text for paper', () => {
  const { metrics } = fonts.sans

  it('puts an black square for what the face lacks and leaves the rest alone', () => {
    expect(printableText('a漢b🙂c', metrics)).toBe('a■b■c')
    expect(printableText('Ångström', metrics)).toBe('Ångström')
  })

  it('drops control marks, direction marks and soft hyphens, and keeps line breaks', () => {
    expect(printableText('a\u0000\u202Eb\u00ADc\r\nd\u2028e', metrics)).toBe('abc\nd\ne')
    expect(printableText('a\u00a0b\tc', metrics)).toBe('a b c')
    expect(printableText('a\n\n\n\n\nb', metrics)).toBe('a\n\nb')
  })

  it('lists what any of the faces lacks, but not what is dropped', () => {
    expect(findMissingCharacters('ab\u202E漢字漢\n', [metrics])).toEqual(['漢', '字'])
  })
})
