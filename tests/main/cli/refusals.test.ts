import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts'
import { callCli } from './call-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'rotation-cli-'))
const at = '2026-11-22T14:02:00Z'
const empty = emptyWorkbook(at)

afterAll(() => rmSync(folder, { recursive: true }))

/** What every refusal has in common: no output, one line, nothing in it that steers a terminal. */
async function refusalOf(words: readonly string[], input?: string | Uint8Array) {
  const { output, error, exitCode } = await callCli(words, input)
  expect(output).toBe('')
  expect(error).toMatch(/^[^\p{Cc}\p{Cf}]+\n$/u)
  expect(error.length).toBeLessThan(420)
  return { error: error.trimEnd(), exitCode }
}

describe('a workbook', () => {
  const rating = (answer: unknown) => ({ ...empty, ratings: { 'time-predictable': answer } })
  const limit = (answer: unknown) => ({ ...empty, limits: { travel: answer } })
  const faults: readonly [string, unknown, string][] = [
    ['that is a list', [], 'must be an object with keys'],
    ['that is null', null, 'must be an object with keys'],
    ['without its schema', { startedAt: at }, 'schema: is missing'],
    ['with an unknown key', { ...empty, salary: 1 }, '"salary" is not known here'],
    [
      'with an unknown key inside',
      { ...empty, report: { ...empty.report, font: 'x' } },
      'report: "font" is not known here',
    ],
    [
      'rated 9',
      rating({ kind: 'rated', rating: 9, at }),
      'ratings › time-predictable › rating: must be between 1 and 5',
    ],
    [
      'rated 2.5',
      rating({ kind: 'rated', rating: 2.5, at }),
      'ratings › time-predictable › rating: must be a whole number between 1 and 5',
    ],
    [
      'rated in words',
      rating({ kind: 'rated', rating: 'high', at }),
      'ratings › time-predictable › rating: must be a whole number between 1 and 5',
    ],
    [
      'rated without a date',
      rating({ kind: 'rated', rating: 3 }),
      'ratings › time-predictable › at: is missing',
    ],
    [
      'rated some other way',
      rating({ kind: 'guessed' }),
      'ratings › time-predictable › kind: must be "rated" or "not-sure"',
    ],
    [
      'with a date in words',
      { ...empty, startedAt: 'yesterday' },
      'startedAt: must be a date and time with zone such as 2026-11-22T14:02:00Z',
    ],
    [
      'with four shortlisted',
      { ...empty, shortlist: ['a', 'b', 'c', 'd'] },
      'shortlist: must have at most 3 entries',
    ],
    [
      'with a bad id',
      { ...empty, shortlist: ['CMIO'] },
      'shortlist › 0: must be lower-case words joined by hyphens',
    ],
    ['with an unknown path', { ...empty, shortlist: ['astronaut'] }, 'path "astronaut" is not known'],
    ['with an unknown skill', { ...empty, skills: { juggling: {} } }, 'skill "juggling" is not known'],
    [
      'with an unknown item',
      { ...empty, ratings: { 'fun-1': { kind: 'not-sure', at } } },
      'item "fun-1" is not known',
    ],
    [
      'with a limit of another kind',
      limit({ kind: 'number', number: 3, strength: 'must' }),
      'limit "travel" is answered by choice, not by number',
    ],
    [
      'with an unknown option',
      limit({ kind: 'choice', option: 'never', strength: 'must' }),
      'option of limit "travel" "never" is not known',
    ],
    [
      'with a limit that is no wish and no must',
      limit({ kind: 'choice', option: 'none' }),
      'limits › travel › strength: is missing',
    ],
  ]

  test.each(faults)('%s', async (_name, workbook, why) => {
    const refusal = await refusalOf(['match', '-'], JSON.stringify(workbook))
    expect(refusal).toEqual({ error: `standard input: ${why}`, exitCode: 1 })
  })

  test('made by a newer version', async () => {
    const refusal = await refusalOf(['match', '-'], JSON.stringify({ schema: 7, future: true }))
    expect(refusal).toEqual({
      error: 'standard input: it was made by a newer version of Rotation (schema 7; this one reads 1)',
      exitCode: 1,
    })
  })
})

describe('flat answers', () => {
  const screen = { shown: ['time', 'income', 'reach', 'inquiry'], best: 'time', worst: 'income' }
  const faults: readonly [string, unknown, string][] = [
    ['with a rating of 6', { values: { time: [6, 1] } }, 'values › time › 0: must be between 1 and 5'],
    ['with a rating of 0', { values: { time: [1, 0] } }, 'values › time › 1: must be between 1 and 5'],
    ['with one rating of two', { values: { time: [1] } }, 'values › time: must have exactly 2 entries'],
    ['with an unknown value', { values: { fun: [1, 1] } }, 'value "fun" is not known'],
    ['with an unknown skill', { skills: { juggling: { level: 1 } } }, 'skill "juggling" is not known'],
    [
      'with a level of 5',
      { skills: { writing: { level: 5 } } },
      'skills › writing › level: must be between 0 and 4',
    ],
    [
      'with another energy',
      { skills: { writing: { energy: 'meh' } } },
      'skills › writing › energy: must be "drains", "neutral" or "gives"',
    ],
    ['with an unknown part', { interests: {} }, '"interests" is not known here'],
    [
      'with an unknown limit',
      { limits: { weather: { kind: 'choice', option: 'none', strength: 'must' } } },
      'limit "weather" is not known',
    ],
    [
      'with three shown',
      { bestWorst: [{ ...screen, shown: ['time', 'income', 'reach'] }] },
      'bestWorst › 0 › shown: must have exactly 4 entries',
    ],
    [
      'with a best that was not shown',
      { bestWorst: [{ ...screen, best: 'creation' }] },
      'bestWorst › 0: best must be one of the shown values',
    ],
    [
      'with one value best and worst',
      { bestWorst: [{ ...screen, worst: 'time' }] },
      'bestWorst › 0: best and worst must differ',
    ],
  ]

  test.each(faults)('%s', async (_name, flat, why) => {
    const refusal = await refusalOf(['match', '--answers', '-'], JSON.stringify(flat))
    expect(refusal).toEqual({ error: `standard input: ${why}`, exitCode: 1 })
  })

  test('with a number past all bounds', async () => {
    const refusal = await refusalOf(['match', '--answers', '-'], '{"values":{"time":[1e999,1]}}')
    expect(refusal.error).toBe('standard input: values › time › 0: must be a whole number between 1 and 5')
  })
})

describe('a hostile file', () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`v-${index}`, [9, 9]]))
  const files: readonly [string, string | Uint8Array, string][] = [
    ['that is empty', '', 'the file is not valid JSON'],
    ['that is not JSON', 'hello', 'the file is not valid JSON'],
    ['nested 100,000 deep', '['.repeat(100_000), 'the file is nested deeper than 32 levels'],
    ['of 100,000 objects in each other', '{"a":'.repeat(100_000), 'the file is nested deeper than 32 levels'],
    ['of 200,000 rows', JSON.stringify({ values: many }), 'the file holds a list of more than 5000 entries'],
    [
      'that reaches for prototypes',
      '{"values":{"__proto__":[1,1]}}',
      'the file holds the key "__proto__", which no workbook has',
    ],
    ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]), 'the file is not UTF-8 text'],
    ['of binary', Uint8Array.from({ length: 500 }, (_, index) => index % 256), 'the file is not UTF-8 text'],
    ['of one long quotation mark', '"'.repeat(4_000_001), 'the file is not valid JSON'],
    ['of 6 MB', ' '.repeat(6 * 1024 * 1024), 'the file is larger than 5 MB'],
  ]

  test.each(files)('%s', async (_name, input, why) => {
    const refusal = await refusalOf(['match', '--answers', '-'], input)
    expect(refusal).toEqual({ error: `standard input: ${why}`, exitCode: 1 })
  })

  test('whose keys would break the line or steer the terminal', async () => {
    const key = '\u001b[2J\n\u202Ekey'.repeat(1000)
    const refusal = await refusalOf(['match', '-'], JSON.stringify({ ...empty, [key]: 1 }))
    expect(refusal.error).toContain('is not known here')
  })

  test('of 50 MB, without reading it', async () => {
    const file = join(folder, 'large.json')
    writeFileSync(file, '')
    truncateSync(file, 50 * 1024 * 1024)
    const start = performance.now()
    const refusal = await refusalOf(['match', file])
    expect(refusal).toEqual({ error: `${file}: the file is larger than 5 MB`, exitCode: 1 })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('a name that is no file', () => {
  test.each([
    ['a folder', folder, 'it is a folder, not a file'],
    ['a device', '/dev/zero', 'it is not a plain file'],
    ['nothing', join(folder, 'nowhere.json'), 'there is no such file'],
    ['a file inside a file', join(folder, 'plain', 'inside.json'), 'there is no such file'],
  ])('%s', async (_name, file, why) => {
    writeFileSync(join(folder, 'plain'), '')
    expect(await refusalOf(['match', file])).toEqual({ error: `${file}: ${why}`, exitCode: 1 })
  })
})

describe('a command that is not called as its usage says', () => {
  const match = '(usage: match WORKBOOK.json | match --answers FLAT.json)'
  const report =
    '(usage: report WORKBOOK.json --out FILE.pdf [--paper letter|a4] [--sections a,b] [--html FILE.html])'
  const known = 'match, report, sample, schema, content'

  test.each([
    [['match'], `match: name the file to match ${match}`],
    [['match', '--answers'], `match: option '--answers <value>' argument missing ${match}`],
    [['match', 'a.json', 'b.json'], `match: name one file ${match}`],
    [['match', 'a.json', '--answers', 'b.json'], `match: name one file ${match}`],
    [['match', 'a.json', '--verbose'], `match: unknown option '--verbose' ${match}`],
    [['match', '-x'], `match: unknown option '-x' ${match}`],
    [['sample', 'a', 'b'], 'sample: name one sample (usage: sample [NAME])'],
    [['schema', 'a'], 'schema: it takes no file (usage: schema)'],
    [['content', '--all'], "content: unknown option '--all' (usage: content)"],
    [['report', '--out', 'a.pdf'], `report: name one workbook ${report}`],
    [['report', 'a.json'], `report: say with --out where the PDF goes ${report}`],
    [['report', 'a.json', '--out', ''], `report: say with --out where the PDF goes ${report}`],
    [
      ['report', 'a.json', '--out', 'a.pdf', '--paper', 'a5'],
      `report: there is no paper "a5", only letter and a4 ${report}`,
    ],
    [
      ['report', 'a.json', '--out', 'a.pdf', '--sections', 'values,diary'],
      `report: there is no section "diary", only about, values, skills, limits, paths, plans, questions, method ${report}`,
    ],
    [
      ['report', 'a.json', '--out', 'a.pdf', '--html', 'a.pdf'],
      `report: --html needs a file of its own ${report}`,
    ],
  ])('%j', async (words, line) => {
    expect(await refusalOf(words)).toEqual({ error: line, exitCode: 2 })
  })

  test('names the commands where none or an unknown one is given', async () => {
    expect(await refusalOf([])).toEqual({ error: `name a command: ${known}`, exitCode: 2 })
    expect(await refusalOf(['Match'])).toEqual({
      error: `there is no command "Match", only ${known}`,
      exitCode: 2,
    })
  })

  test('names the samples where an unknown one is asked for', async () => {
    const refusal = await refusalOf(['sample', 'nobody'])
    expect(refusal.exitCode).toBe(1)
    expect(refusal.error).toContain('there is no sample "nobody"; there are doubting-student, hand-surgeon')
  })
})
