import { describe, expect, it } from 'vitest'
import type { ContentFile, ContentProblem } from '../../../shared/content/content-problem.ts'
import { parseContent } from '../../../shared/content/parse-content.ts'
import { parseSamples } from '../../../shared/workbook/sample.ts'
import { contentFiles, wholeContent } from '../../content/whole-content.ts'

/** A change to one file, made on its text, so that the test says what an editor would have typed. */
type Edit = Readonly<{ from: string | RegExp; to: string }>

function edited({ file, json }: ContentFile, { from, to }: Edit): ContentFile {
  const before = JSON.stringify(json)
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to change in ${file}`)
  return { file, json: JSON.parse(after) }
}

function problemsOf(files: readonly ContentFile[]): readonly ContentProblem[] {
  const parsed = parseContent(files)
  return parsed.kind === 'damaged' ? parsed.problems : []
}

function problemsAfter(file: string, edit: Edit): readonly ContentProblem[] {
  return problemsOf(contentFiles.map((entry) => (entry.file === file ? edited(entry, edit) : entry)))
}

function without(file: string): readonly ContentProblem[] {
  return problemsOf(contentFiles.filter((entry) => entry.file !== file))
}

describe('the content as it stands', () => {
  it('parses', () => {
    expect(parseContent(contentFiles).kind).toBe('parsed')
  })

  it('is sorted by id, whatever the order of files', () => {
    const parsed = parseContent(contentFiles.toReversed())
    if (parsed.kind === 'damaged') throw new Error('it does not parse')
    for (const list of [parsed.content.paths, parsed.content.values, parsed.content.skills]) {
      const ids = list.map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted())
    }
  })
})

/** What is wrong, in which file, under which id, and a part of what is said about it. */
const damages: readonly (readonly [what: string, file: string, edit: Edit, said: string])[] = [
  ['a part is missing', 'values/time.json', { from: '"phrase"', to: '"phrasing"' }, 'phrase'],
  ['a part is not known', 'values/time.json', { from: '{', to: '{"mood":1,' }, 'mood'],
  [
    'a number is out of range',
    'paths/cmio.json',
    { from: /"level":\d(?=,"text")/, to: '"level":7' },
    'level',
  ],
  ['text is empty', 'paths/cmio.json', { from: /"summary":"[^"]*"/, to: '"summary":""' }, 'summary'],
  ['a date is none', 'paths/cmio.json', { from: /"reviewed":"[^"]*"/, to: '"reviewed":"soon"' }, 'reviewed'],
  [
    'an id has capitals',
    'skills/writing.json',
    { from: '"id":"writing"', to: '"id":"Writing"' },
    'lower-case words',
  ],
  ['an address is none', 'paths/cmio.json', { from: /"url":"[^"]*"/, to: '"url":"somewhere"' }, 'url'],
  [
    'the file is not named after its id',
    'paths/cmio.json',
    { from: '"id":"cmio"', to: '"id":"cmo"' },
    'named after its id',
  ],
  [
    'a family is not known',
    'paths/cmio.json',
    { from: '"family":"health-tech"', to: '"family":"circus"' },
    'family "circus"',
  ],
  [
    'a source is not among its sources',
    'paths/cmio.json',
    { from: '"kind":"source","key":"ors"', to: '"kind":"source","key":"gossip"' },
    'source "gossip"',
  ],
  [
    'a value is not rated',
    'paths/cmio.json',
    { from: '"values":{"autonomy"', to: '"values":{"self-rule"' },
    'value "autonomy" is missing',
  ],
  [
    'a skill is rated that is none',
    'paths/cmio.json',
    { from: '"skills":{"artificial-intelligence"', to: '"skills":{"juggling"' },
    'skill "juggling" is not known',
  ],
  [
    'a similar path is not known',
    'paths/cmio.json',
    { from: '"similarTo":[]', to: '"similarTo":[{"path":"circus","why":"Both have a ring."}]' },
    'similar path "circus"',
  ],
  [
    'weights do not sum to 1',
    'paths/cmio.json',
    { from: /"weight":[\d.]+/, to: '"weight":0.001' },
    'not to 1',
  ],
  [
    'staying stands in another family',
    'paths/sabbatical.json',
    { from: '"tier":"stay"', to: '"tier":"core"' },
    'go together',
  ],
  [
    'a group of skills is not known',
    'skills/writing.json',
    { from: /"group":"[^"]*"/, to: '"group":"knots"' },
    'group "knots"',
  ],
  [
    'levels do not run from 0 to 4',
    'skills/writing.json',
    { from: '"level":3', to: '"level":2' },
    'from 0 to 4',
  ],
  [
    'a statement is not asked',
    'inventories.json',
    { from: '"autonomy-how",', to: '' },
    'item "autonomy-how" is missing',
  ],
  [
    'a statement is asked twice',
    'inventories.json',
    { from: '"autonomy-how",', to: '"autonomy-how","time-predictable",' },
    'asked twice',
  ],
  [
    'a specialty is asked that no present work stands for',
    'about-you.json',
    { from: '"id":"surgery"', to: '"id":"alchemy"' },
    'specialty "alchemy" is not known',
  ],
  [
    'a judged number gives no reason',
    'present-work/surgery.json',
    { from: /,"why":"[^"]*"(?=[^{}]*"from":\{"kind":"judgement")/, to: '' },
    'why',
  ],
]

describe('damage is told with file, id and place', () => {
  it.each(damages)('when %s (%s)', (_what, file, edit, said) => {
    const problems = problemsAfter(file, edit)
    const [first] = problems.filter(({ message }) => message.includes(said))
    expect(problems.map(({ message }) => message).join('\n')).toContain(said)
    expect(first?.file).toBe(file)
    expect(first?.id).not.toBe('')
  })

  it('when a file is missing that there must be one of', () => {
    for (const file of [
      'inventories.json',
      'families.json',
      'about-you.json',
      'skill-groups.json',
      'support.json',
    ])
      expect(without(file)).toContainEqual({ file, id: file, message: 'the file is missing' })
  })

  it('when a value is missing that every path rates', () => {
    const problems = without('values/time.json')
    expect(problems).toContainEqual({
      file: 'paths/cmio.json',
      id: 'cmio',
      message: 'value "time" is not known',
    })
    expect(problems.length).toBeGreaterThan(60)
  })

  it('when a limit is missing', () => {
    expect(without('limits/nights.json').map(({ message }) => message)).toContain('limit "nights" is missing')
  })

  it('under the file name where the id itself cannot be read', () => {
    const files = contentFiles.map((entry) =>
      entry.file === 'values/time.json' ? { ...entry, json: [] } : entry,
    )
    expect(problemsOf(files)[0]).toMatchObject({ file: 'values/time.json', id: 'values/time.json' })
  })

  it('in every damaged file at once, not in the first only', () => {
    const broken = contentFiles.map((entry) =>
      ['values/time.json', 'paths/cmio.json'].includes(entry.file) ? { ...entry, json: {} } : entry,
    )
    const files = new Set(problemsOf(broken).map(({ file }) => file))
    expect(files).toEqual(new Set(['values/time.json', 'paths/cmio.json']))
  })
})

describe('a sample person', () => {
  it('who names something unknown is told with file, id and name', () => {
    const file = 'samples/uk-gp.json'
    const files = contentFiles.map((entry) =>
      entry.file === file ? edited(entry, { from: '"autonomy-how"', to: '"autonomy-who"' }) : entry,
    )
    expect(parseSamples(files, wholeContent()).problems).toEqual([
      { file, id: 'uk-gp', message: 'item "autonomy-who" is not known' },
    ])
  })
})
