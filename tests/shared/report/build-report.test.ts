import { describe, expect, it } from 'vitest'
import { matchPaths } from '../../../shared/matching/match-paths.ts'
import { buildPathFacts } from '../../../shared/report/build-path-facts.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import { reportText } from '../../../shared/report/report-text.ts'
import { emptyWorkbook, REPORT_SECTIONS, type ReportSection } from '../../../shared/workbook/workbook.ts'
import {
  CANARIES,
  choosing,
  content,
  flatBlocks,
  personWithCanaries,
  reportOf,
  samples,
  sampleWorkbook,
  today,
} from './person.ts'

const person = personWithCanaries()
const wordsOfReport = (workbook: typeof person): string => reportText(reportOf(workbook).blocks)

describe('what a report shows', () => {
  it('holds every canary when every section is chosen', () => {
    const words = wordsOfReport(person)
    for (const canary of Object.values(CANARIES).flat()) expect(words).toContain(canary)
  })

  it('holds nothing of a section that was not chosen, whatever is chosen beside', () => {
    const matches = matchPaths(content, person)
    for (let subset = 0; subset < 2 ** REPORT_SECTIONS.length; subset++) {
      const isChosen = (section: ReportSection): boolean =>
        ((subset >> REPORT_SECTIONS.indexOf(section)) & 1) === 1
      const workbook = choosing(person, REPORT_SECTIONS.filter(isChosen))
      const { blocks } = buildReport({ content, workbook, matches, today })
      const strangers = flatBlocks(blocks).filter(({ section }) => section !== 'cover' && !isChosen(section))
      expect(strangers).toEqual([])
      const words = reportText(blocks)
      for (const section of REPORT_SECTIONS.filter((one) => one !== 'method' && !isChosen(one)))
        for (const canary of CANARIES[section]) expect(words).not.toContain(canary)
    }
  })

  it('quotes no reason that rests on a section that was not chosen', () => {
    const { matches } = matchPaths(content, person)
    const words = wordsOfReport(choosing(person, ['paths']))
    const shown = matches.filter(({ path }) => person.shortlist.includes(path))
    const quoted = shown.flatMap(({ reasons, against }) => [
      ...reasons,
      ...(against === null ? [] : [against]),
    ])
    expect(quoted.length).toBeGreaterThan(3)
    for (const { text } of quoted) expect(words).not.toContain(text)
    expect(words).toContain('Rests on answers that I kept to myself')
    expect(words).not.toContain('My work now')
  })

  it('quotes those reasons once their sections are chosen', () => {
    const { matches } = matchPaths(content, person)
    const words = wordsOfReport(person)
    const shown = matches.filter(({ path }) => person.shortlist.includes(path))
    for (const { text } of shown.flatMap(({ reasons }) => reasons)) expect(words).toContain(text)
    expect(words).not.toContain('kept to myself')
  })

  it('quotes cautions and unchecked limits only beside the answers that they rest on', () => {
    const tied: typeof person = {
      ...person,
      about: { ...person.about, visa: { kind: 'choice', option: 'j1-waiver' } },
    }
    const { matches } = matchPaths(content, tied)
    const lines = matches
      .filter(({ path }) => tied.shortlist.includes(path))
      .flatMap(({ unchecked }) => unchecked)
    expect(lines.length).toBeGreaterThan(0)
    for (const sections of [['paths'], ['paths', 'limits'], ['paths', 'about']] as const)
      for (const line of lines) expect(wordsOfReport(choosing(tied, sections))).not.toContain(line)
    for (const line of lines)
      expect(wordsOfReport(choosing(tied, ['about', 'limits', 'paths']))).toContain(line)
  })

  it('says once what holds for all paths, and only beside the limits it rests on', () => {
    const abroad: typeof person = {
      ...person,
      limits: { 'pay-floor': { kind: 'money', amount: 90_000, currency: 'GBP', strength: 'must' } },
    }
    const [note = 'none'] = matchPaths(content, abroad).notes
    expect(wordsOfReport(choosing(abroad, ['limits', 'paths'])).split(note)).toHaveLength(2)
    expect(wordsOfReport(choosing(abroad, ['paths']))).not.toContain('GBP')
  })

  it('prints the opening words whatever is chosen, since they are written for the report', () => {
    expect(wordsOfReport(choosing(person, []))).toContain('Canary of the opening words')
  })

  it('prints the credit for O*NET wherever a path is, and once', () => {
    for (const sections of [['paths'], ['paths', 'method'], ['method']] as const)
      expect(wordsOfReport(choosing(person, sections)).split('USDOL/ETA has not approved')).toHaveLength(2)
    expect(wordsOfReport(choosing(person, ['plans']))).not.toContain('USDOL')
  })
})

describe('the first page', () => {
  it('counts the ways on in its title', () => {
    const one = { ...person, shortlist: person.shortlist.slice(0, 1) }
    expect(reportOf(one).title).toBe('Where I stand, and one way on')
    expect(reportOf(choosing(one, ['values'])).title).toBe('Where I stand')
  })

  it('shows the shortlist in its own order, and without one the first three to look at', () => {
    const matches = matchPaths(content, person)
    const titleOf = (id: string): string => content.paths.find((path) => path.id === id)?.title ?? ''
    const table = (workbook: typeof person) =>
      flatBlocks(reportOf(workbook).blocks).find(
        (block) => block.kind === 'table' && block.caption === 'Ways on',
      )
    const firstCells = (workbook: typeof person) => {
      const block = table(workbook)
      return block?.kind === 'table' ? block.rows.map(([first]) => first?.[0]?.text) : undefined
    }
    const reversed = person.shortlist.toReversed()
    expect(firstCells({ ...person, shortlist: reversed })).toEqual(reversed.map(titleOf))
    const first = matches.matches.filter(({ group }) => group === 'look-at-first').slice(0, 3)
    expect(firstCells({ ...person, shortlist: [] })).toEqual(first.map(({ path }) => titleOf(path)))
  })

  it('shows where I am good at something that drains me', () => {
    const words = wordsOfReport(choosing(sampleWorkbook('tired-hospitalist'), ['skills']))
    expect(words).toMatch(/Others come to me \| drains/)
  })

  it('asks at most two questions there and the rest at the end, with numbers running on', () => {
    const questions = flatBlocks(reportOf(person).blocks).filter((block) => block.kind === 'question')
    expect(questions.map(({ number, field }) => [number, field])).toEqual([
      [1, 'answer-1'],
      [2, 'answer-2'],
      [3, 'answer-3'],
      [4, 'answer-4'],
    ])
  })
})

describe('a report as such', () => {
  it('has the same name for the same words and another for others', () => {
    const { reportId } = reportOf(person)
    expect(reportId).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
    expect(reportOf(structuredClone(person)).reportId).toBe(reportId)
    expect(reportOf(choosing(person, ['values'])).reportId).not.toBe(reportId)
  })

  it('keeps its name when only something private changes', () => {
    const quiet = choosing(person, ['values'])
    const changed = { ...quiet, limits: {}, plans: [], report: { ...quiet.report, questions: ['other'] } }
    expect(reportOf(changed).reportId).toBe(reportOf(quiet).reportId)
  })

  it('prints missing answers as such for a workbook in which nothing was said', () => {
    const words = wordsOfReport(emptyWorkbook('2026-11-22T08:00:00Z'))
    expect(words.match(/Not answered/g)?.length).toBeGreaterThan(10)
    expect(words).toContain('No path is on my shortlist yet')
    expect(words).toContain('No plan begun yet.')
    expect(words).not.toMatch(/NaN|undefined|null|\[object/)
  })

  it.each(samples.map((sample) => [sample.name, sample.workbook] as const))(
    'has no empty heading, cell or hole for %s',
    (_name, workbook) => {
      const report = reportOf(choosing(workbook, REPORT_SECTIONS))
      const words = reportText(report.blocks)
      expect(words).not.toMatch(/NaN|undefined|\[object|\bnull\b|\.\.|Source 0/)
      for (const block of flatBlocks(report.blocks))
        if (block.kind === 'table')
          for (const row of block.rows) {
            expect(row).toHaveLength(block.columns.length)
            for (const cell of row)
              expect(
                cell
                  .map(({ text }) => text)
                  .join('')
                  .trim(),
              ).not.toBe('')
          }
    },
  )

  it('does not call work ready that can no longer be done', () => {
    const injured = sampleWorkbook('hand-surgeon')
    const said = 'My work until now is not drawn, because I can no longer do it.'
    const marksOf = (workbook: typeof injured) =>
      flatBlocks(reportOf(workbook).blocks).flatMap((block) =>
        block.kind === 'chart-map' ? block.marks.map(({ name }) => name) : [],
      )
    expect(wordsOfReport(injured)).toContain(said)
    expect(marksOf(injured)).not.toContain('My work now')
    expect(wordsOfReport(choosing(injured, ['paths']))).not.toContain(said)
    const able = {
      ...injured,
      about: { ...injured.about, 'present-work': { kind: 'choice', option: 'yes' } as const },
    }
    expect(marksOf(able)).toContain('My work now')
  })

  it('lists no source that no printed fact rests on', () => {
    for (const path of content.paths) {
      const blocks = flatBlocks(buildPathFacts(path))
      const listed = blocks.find(({ kind }) => kind === 'list')
      const count = listed?.kind === 'list' ? listed.items.length : 0
      const words = reportText(blocks)
      for (let number = 1; number <= count; number++) expect(words).toContain(`Source ${number}, `)
      expect(words).not.toContain(`Source ${count + 1}, `)
    }
  })

  it('steps down heading levels one at a time', () => {
    const levels = flatBlocks(reportOf(person).blocks).flatMap((block) =>
      block.kind === 'heading' ? [block.level] : [],
    )
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
})
