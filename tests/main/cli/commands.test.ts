import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { GROUPS } from '../../../shared/matching/match.ts'
import { type Workbook, workbookSchema } from '../../../shared/workbook/workbook.ts'
import { callCli, spawnCli } from './call-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'rotation-cli-'))
const ids = z.array(z.string())

const answerSchema = z.object({ kind: z.string(), id: z.string() })
const reasonSchema = z.object({ kind: z.string(), text: z.string().min(1), answer: answerSchema })
const matchSchema = z.object({
  path: z.string(),
  group: z.enum(GROUPS),
  fit: z.object({
    band: z.string(),
    values: z.object({ band: z.string() }),
    energy: z.object({ band: z.string() }),
  }),
  readiness: z.object({
    band: z.string(),
    gaps: z.array(z.object({ kind: z.string(), firstStep: z.string() })),
  }),
  reasons: z.array(reasonSchema),
  against: reasonSchema.nullable(),
  wouldChange: z.object({ text: z.string(), to: z.enum(GROUPS), answer: answerSchema }).nullable(),
  steadiness: z.object({ kind: z.enum(['steady', 'sensitive']), share: z.number().min(0).max(1) }),
  brokenLimits: z.array(z.object({ limit: z.string(), strength: z.string(), unless: z.string() })),
})
const matchesSchema = z.object({
  matches: z.array(matchSchema),
  present: matchSchema.nullable(),
  missing: ids,
})

const provenanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judgement'), why: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('onet'),
    codes: z.array(z.object({ code: z.string(), weight: z.number() })).min(1),
    version: z.string().min(1),
    formula: z.string().min(1),
    base: z.number(),
    adjustedBy: z.number(),
    why: z.string().optional(),
  }),
])
const numbersSchema = z.record(
  z.string(),
  z.strictObject({ number: z.number(), provenance: provenanceSchema }),
)
const itemSchema = z.object({ id: z.string(), name: z.string(), onet: ids })
const contentSchema = z.strictObject({
  values: z.array(itemSchema.extend({ items: z.array(z.object({ id: z.string() })).length(2) })),
  skills: z.array(itemSchema.extend({ group: z.string() })),
  paths: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      family: z.string(),
      tier: z.string(),
      onet: ids.min(1),
      facts: z.object({ pay: z.object({ kind: z.string() }) }),
      profile: z.strictObject({ values: numbersSchema, skills: numbersSchema }),
    }),
  ),
})

async function readDocument(words: readonly string[], input = ''): Promise<unknown> {
  const { output, error, exitCode } = await callCli(words, input)
  expect([error, exitCode]).toEqual(['', 0])
  expect(output.endsWith('\n')).toBe(true)
  return JSON.parse(output)
}

let content: z.infer<typeof contentSchema>
let sample: Workbook
let sampleFile: string

beforeAll(async () => {
  content = contentSchema.parse(await readDocument(['content']))
  sample = workbookSchema.parse(await readDocument(['sample', 'tired-hospitalist']))
  sampleFile = join(folder, 'sample.json')
  writeFileSync(sampleFile, JSON.stringify(sample))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('content', () => {
  test('lists every value, skill and path, and rates every path on every one of them', () => {
    const valueIds = content.values.map(({ id }) => id).sort()
    const skillIds = content.skills.map(({ id }) => id).sort()
    expect(valueIds).toHaveLength(14)
    expect(content.paths.length).toBeGreaterThanOrEqual(54)
    for (const { profile } of content.paths) {
      expect(Object.keys(profile.values).sort()).toEqual(valueIds)
      expect(Object.keys(profile.skills).sort()).toEqual(skillIds)
    }
  })

  test('says of every number that leans on O*NET how it came about, so that it can be worked out again', () => {
    const numbers = content.paths.flatMap(({ profile }) => Object.values(profile.skills))
    const onet = numbers.flatMap(({ number, provenance }) =>
      provenance.kind === 'onet' ? [{ number, provenance }] : [],
    )
    expect(onet.length).toBeGreaterThan(1000)
    for (const { number, provenance } of onet)
      expect(provenance.base + provenance.adjustedBy).toBeCloseTo(number, 5)
  })
})

describe('sample', () => {
  test('lists the sample people', async () => {
    const listed = z
      .array(z.strictObject({ id: z.string(), name: z.string(), about: z.string() }))
      .parse(await readDocument(['sample']))
    expect(listed).toHaveLength(6)
    expect(listed.map(({ id }) => id)).toContain('tired-hospitalist')
  })

  test('prints the same workbook by id and by name', async () => {
    const listed = z
      .array(z.object({ id: z.string(), name: z.string() }))
      .parse(await readDocument(['sample']))
    for (const { id, name } of listed)
      expect(await readDocument(['sample', name])).toEqual(await readDocument(['sample', id]))
  })
})

describe('match', () => {
  test('gives every path once, in its promised shape, for every sample person', async () => {
    const listed = z.array(z.object({ id: z.string() })).parse(await readDocument(['sample']))
    for (const { id } of listed) {
      const workbook = JSON.stringify(await readDocument(['sample', id]))
      const { matches } = matchesSchema.parse(await readDocument(['match', '-'], workbook))
      expect(matches.map(({ path }) => path).sort()).toEqual(content.paths.map((path) => path.id).sort())
    }
  })

  test('lists the groups in their order', async () => {
    const { matches } = matchesSchema.parse(await readDocument(['match', sampleFile]))
    const places = matches.map(({ group }) => GROUPS.indexOf(group))
    expect(places).toEqual([...places].sort())
  })

  test('gives the same for the same answers', async () => {
    expect(await readDocument(['match', sampleFile])).toEqual(await readDocument(['match', sampleFile]))
  })

  test('says what is missing where nothing was answered', async () => {
    const { missing, present } = matchesSchema.parse(await readDocument(['match', '--answers', '-'], '{}'))
    expect([missing, present]).toEqual([['values', 'skills', 'energy'], null])
  })

  test('takes flat answers for the workbook that says the same', async () => {
    const flat = flatten(sample)
    const bare = { ...sample, about: {}, plans: [], shortlist: [] }
    const fromFlat = matchesSchema.parse(
      await readDocument(['match', '--answers', '-'], JSON.stringify(flat)),
    )
    const fromWorkbook = matchesSchema.parse(await readDocument(['match', '-'], JSON.stringify(bare)))
    expect(fromFlat.matches.map(({ path, group }) => [path, group])).toEqual(
      fromWorkbook.matches.map(({ path, group }) => [path, group]),
    )
  })

  test('keeps a limit given in flat answers', async () => {
    const flat = { limits: { travel: { kind: 'choice', option: 'none', strength: 'must' } } }
    const { matches } = matchesSchema.parse(
      await readDocument(['match', '--answers', '-'], JSON.stringify(flat)),
    )
    const ruledOut = matches.filter(({ brokenLimits }) =>
      brokenLimits.some(({ limit }) => limit === 'travel'),
    )
    expect(ruledOut.length).toBeGreaterThan(0)
    expect(new Set(ruledOut.map(({ group }) => group))).toEqual(new Set(['ruled-out']))
  })

  test('reads through a link and accepts a byte-order mark', async () => {
    symlinkSync(sampleFile, join(folder, 'link.json'))
    const direct = await readDocument(['match', sampleFile])
    expect(await readDocument(['match', join(folder, 'link.json')])).toEqual(direct)
    expect(await readDocument(['match', '-'], `\uFEFF${JSON.stringify(sample)}`)).toEqual(direct)
  })
})

/** What a researcher would write down of a workbook. */
function flatten(workbook: Workbook): unknown {
  const rate = (item: string) => {
    const answer = workbook.ratings[item]
    return answer?.kind === 'rated' ? answer.rating : null
  }
  return {
    values: Object.fromEntries(
      content.values.map(({ id, items }) => [id, items.map((item) => rate(item.id))]),
    ),
    bestWorst: workbook.bestWorst.map(({ shown, best, worst }) => ({ shown, best, worst })),
    skills: Object.fromEntries(
      Object.entries(workbook.skills).map(([id, { level, energy }]) => [
        id,
        {
          level: level?.kind === 'level' ? level.level : null,
          energy: energy?.kind === 'energy' ? energy.energy : null,
        },
      ]),
    ),
    limits: workbook.limits,
  }
}

describe('schema', () => {
  test('is a JSON Schema that names what a workbook holds and what it cannot say', async () => {
    const schema = z
      .object({ $schema: z.string(), $comment: z.string(), properties: z.record(z.string(), z.unknown()) })
      .parse(await readDocument(['schema']))
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(workbookSchema.shape).sort())
    expect(schema.$comment).toContain('cannot be said here')
  })
})

describe('the program itself', () => {
  test('prints one document on standard output and nothing else', async () => {
    for (const words of [['sample'], ['schema'], ['content'], ['match', sampleFile]]) {
      const { output, error, exitCode } = await spawnCli(words)
      expect([error, exitCode]).toEqual(['', 0])
      expect(() => JSON.parse(output)).not.toThrow()
    }
  })

  test('reads standard input', async () => {
    const { output, exitCode } = await spawnCli(['match', '-'], JSON.stringify(sample))
    expect(exitCode).toBe(0)
    expect(matchesSchema.parse(JSON.parse(output)).matches.length).toBe(content.paths.length)
  })

  test('says in one line why it refuses, and ends with 1', async () => {
    const { output, error, exitCode } = await spawnCli(['match', join(folder, 'nowhere.json')])
    expect([output, error, exitCode]).toEqual([
      '',
      `${join(folder, 'nowhere.json')}: there is no such file\n`,
      1,
    ])
  })

  test('ends with 2 where the command is not called as its usage says', async () => {
    const { output, exitCode } = await spawnCli(['match', '--verbose'])
    expect([output, exitCode]).toEqual(['', 2])
  })

  test('explains itself when asked', async () => {
    const { output, exitCode } = await callCli(['--help'])
    expect(exitCode).toBe(0)
    for (const command of ['match', 'report', 'sample', 'schema', 'content'])
      expect(output).toContain(`  ${command}`)
  })
})
