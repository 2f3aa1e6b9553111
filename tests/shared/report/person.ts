import { matchPaths } from '../../../shared/matching/match-paths.ts'
import type { Block } from '../../../shared/report/block.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import type { Report } from '../../../shared/report/report.ts'
import { parseSamples } from '../../../shared/workbook/sample.ts'
import { REPORT_SECTIONS, type ReportSection, type Workbook } from '../../../shared/workbook/workbook.ts'
import { contentFiles, wholeContent } from '../../content/whole-content.ts'

export const content = wholeContent()
export const { samples } = parseSamples(contentFiles, content)
export const today = '2026-11-22'

/** The workbook of a sample person. */
export function sampleWorkbook(id: string): Workbook {
  const found = samples.find((sample) => sample.id === id)
  if (found === undefined) throw new Error(`no sample "${id}"`)
  return found.workbook
}

/** The same person with other sections chosen. */
export function choosing(workbook: Workbook, sections: readonly ReportSection[]): Workbook {
  return { ...workbook, report: { ...workbook.report, sections: [...sections] } }
}

/** Words that stand in one section each and nowhere else; numbers are odd enough to be found again. */
export const CANARIES = {
  values: [],
  about: ['97 hours a week', '43 years'],
  skills: ['Canary of evidence'],
  limits: ['USD 123,457', '1 months from now at most'],
  paths: [],
  plans: ['Canary of a step', '3 April 2031'],
  questions: ['Canary of a question'],
  method: ['SDOL/ETA has not approved'],
} as const satisfies Record<ReportSection, readonly string[]>

/** A hospitalist in whose every section a canary sits. */
export function personWithCanaries(): Workbook {
  const workbook = sampleWorkbook('tired-hospitalist')
  const at = '2026-11-20T09:00:00Z'
  return {
    ...workbook,
    about: {
      ...workbook.about,
      'hours-now': { kind: 'number', number: 97 },
      'years-since-training': { kind: 'number', number: 43 },
    },
    skills: {
      ...workbook.skills,
      teaching: { level: { kind: 'level', level: 3, at }, evidence: 'Canary of evidence' },
    },
    limits: {
      ...workbook.limits,
      'pay-floor': { kind: 'money', amount: 123_457, currency: 'USD', strength: 'wish' },
      'start-date': { kind: 'number', number: 1, strength: 'wish' },
    },
    shortlist: ['medical-educator', 'health-policy-analyst', 'part-time-clinical'],
    plans: [
      {
        id: 'plan-one',
        path: 'medical-educator',
        startedOn: '2026-11-01',
        steps: [
          { id: 'one', text: 'Canary of a step', due: '2031-04-03', done: null, origin: { kind: 'own' } },
          {
            id: 'two',
            text: 'Ask two people',
            due: '2026-12-01',
            done: '2026-11-20',
            origin: { kind: 'people' },
          },
          { id: 'three', text: 'Some day', due: null, done: null, origin: { kind: 'own' } },
        ],
      },
    ],
    report: {
      ...workbook.report,
      sections: [...REPORT_SECTIONS],
      opening: 'Canary of the opening words',
      questions: ['Canary of a question', 'A second one', 'A third one'],
    },
  }
}

/** The report of a workbook on the usual day. */
export function reportOf(workbook: Workbook): Report {
  return buildReport({ content, workbook, matches: matchPaths(content, workbook), today })
}

/** Every block, with those inside groups and columns. */
export function flatBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return [block, ...flatBlocks(block.blocks)]
    if (block.kind === 'columns') return [block, ...flatBlocks([...block.left, ...block.right])]
    return [block]
  })
}
