import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutPages, type Page } from '../../../main/pdf/lay-out-pages.ts'
import { measureReport } from '../../../main/pdf/measure-report.ts'
import { bodyHeight, PAPERS } from '../../../main/pdf/page-style.ts'
import { loadReportFonts } from '../../../main/pdf/report-fonts.ts'
import type { Strip } from '../../../main/pdf/strip.ts'
import { REPORT_SECTIONS } from '../../../shared/workbook/workbook.ts'
import { choosing, personWithCanaries, reportOf, samples } from '../../shared/report/person.ts'

const HEIGHT = 600

function strip(height: number, more: Partial<Strip> = {}): Strip {
  return { height, spaceBefore: 0, marks: [], keepWithNext: false, ...more }
}

const ownStrips = (page: Page): readonly Strip[] =>
  page.filter(({ isRepeated }) => !isRepeated).map((placed) => placed.strip)

const anyStrip = fc.record({
  height: fc.integer({ min: 8, max: 260 }),
  spaceBefore: fc.integer({ min: 0, max: 30 }),
  keepWithNext: fc.boolean(),
  opensPage: fc.boolean(),
  marks: fc.constant([]),
})

describe('laying out pages', () => {
  it('places every strip once, in order, inside the page, without overlap', () => {
    fc.assert(
      fc.property(fc.array(anyStrip, { minLength: 1, maxLength: 60 }), (strips) => {
        const pages = layOutPages(strips, HEIGHT)
        expect(pages.flatMap(ownStrips)).toEqual(strips)
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0)
          let end = 0
          for (const { strip: one, top } of page) {
            expect(top).toBeGreaterThanOrEqual(end)
            end = top + one.height
          }
          expect(end).toBeLessThanOrEqual(HEIGHT)
        }
      }),
    )
  })

  it('starts every page at its upper edge', () => {
    const pages = layOutPages([strip(590), strip(100, { spaceBefore: 40 })], HEIGHT)
    expect(pages.map(([first]) => first?.top)).toEqual([0, 0])
  })

  it('takes a heading along to what follows it', () => {
    const heading = strip(30, { keepWithNext: true })
    const pages = layOutPages([strip(540), heading, strip(15, { keepWithNext: true }), strip(40)], HEIGHT)
    expect(pages.map((page) => page.length)).toEqual([1, 3])
  })

  it('gives a lonely line at the end the company of what came before', () => {
    const pages = layOutPages([strip(300), strip(290), strip(15)], HEIGHT)
    expect(pages.map((page) => page.length)).toEqual([1, 2])
  })

  it('repeats the head of a table where a row opens a page, and nowhere else', () => {
    const header = strip(20)
    const rows = Array.from({ length: 8 }, () => strip(150, { header }))
    const pages = layOutPages([{ ...header, keepWithNext: true }, ...rows], HEIGHT)
    expect(pages.map((page) => page.filter(({ isRepeated }) => isRepeated).length)).toEqual([0, 1, 1])
    expect(pages.flatMap(ownStrips)).toHaveLength(9)
  })

  it('fills in what holds together but is taller than a page', () => {
    const tall = Array.from({ length: 30 }, () => strip(50, { keepWithNext: true }))
    const pages = layOutPages(tall, HEIGHT)
    expect(pages).toHaveLength(3)
  })

  it('follows a page break, but not where a page has only just begun', () => {
    const next = strip(50, { opensPage: true })
    expect(layOutPages([strip(400), next], HEIGHT)).toHaveLength(2)
    expect(layOutPages([strip(100), next], HEIGHT)).toHaveLength(1)
  })
})

/** Two columns with their headings are one tall strip, which is no heading. */
const isHeading = (one: Strip | undefined): boolean => one?.bookmarks !== undefined && one.height < 60

describe('the pages of a whole report', () => {
  const fonts = loadReportFonts()
  const people = [...samples.map(({ workbook }) => workbook), personWithCanaries()]

  it.each(
    people.flatMap((workbook, index) =>
      (['letter', 'a4'] as const).map((paper) => ({ index, paper, workbook })),
    ),
  )('end with no heading and hold no lonely line: person $index on $paper', ({ workbook, paper }) => {
    const report = reportOf(choosing(workbook, REPORT_SECTIONS))
    const strips = measureReport(report, fonts, PAPERS[paper])
    const pages = layOutPages(strips, bodyHeight(PAPERS[paper]))
    expect(pages.flatMap(ownStrips)).toEqual(strips)
    for (const [index, page] of pages.entries()) {
      const own = ownStrips(page)
      const next = ownStrips(pages[index + 1] ?? [])[0]
      expect(own.length).toBeGreaterThan(1)
      expect(isHeading(own.at(-1))).toBe(false)
      /** A heading over one line ends a page only where that line is all it has. */
      if (isHeading(own.at(-2))) expect(isHeading(next)).toBe(true)
    }
  })

  it.each(samples.map(({ name, workbook }) => [name, workbook] as const))(
    'keep the summary of %s, questions and all, on the first page',
    (_name, workbook) => {
      const strips = measureReport(reportOf(choosing(workbook, REPORT_SECTIONS)), fonts, PAPERS.letter)
      const [first = []] = layOutPages(strips, bodyHeight(PAPERS.letter))
      expect(ownStrips(first)).toEqual(
        strips.slice(
          0,
          strips.findIndex(({ opensPage }) => opensPage),
        ),
      )
    },
  )
})
