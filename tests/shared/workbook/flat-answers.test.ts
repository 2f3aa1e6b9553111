import { describe, expect, it } from 'vitest'
import { matchPaths } from '../../../shared/matching/match-paths.ts'
import { parseFlatAnswers } from '../../../shared/workbook/flat-answers.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../content/whole-content.ts'

const content = wholeContent()

function parse(flat: unknown) {
  return parseFlatAnswers(JSON.stringify(flat), content)
}

function workbookOf(flat: unknown): Workbook {
  const parsed = parse(flat)
  if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed))
  return parsed.workbook
}

function refusal(flat: unknown): string {
  const parsed = parse(flat)
  return parsed.kind === 'refused' ? parsed.why : parsed.kind
}

const time = content.values.find(({ id }) => id === 'time')?.items.map(({ id }) => id) ?? []

describe('flat answers', () => {
  it('may be empty, and say nothing then', () => {
    const { startedAt: _moment, ...empty } = emptyWorkbook('')
    expect(workbookOf({})).toMatchObject(empty)
  })

  it('give both ratings of a value to its two statements in their order', () => {
    const { ratings } = workbookOf({ values: { time: [5, 2] } })
    expect(time.map((id) => ratings[id])).toMatchObject([{ rating: 5 }, { rating: 2 }])
    expect(Object.keys(ratings)).toHaveLength(2)
  })

  it('leave out what is null: missing is no number', () => {
    const { ratings, skills } = workbookOf({
      values: { time: [null, 4] },
      skills: { writing: { level: null, energy: 'gives' } },
    })
    expect(Object.keys(ratings)).toEqual([time[1]])
    expect(skills.writing).toMatchObject({ energy: { energy: 'gives' } })
    expect(skills.writing?.level).toBeUndefined()
  })

  it('keep choices and limits as they are', () => {
    const shown = ['time', 'reach', 'income', 'inquiry']
    const limits = { hours: { kind: 'number', number: 40, strength: 'must' }, travel: { kind: 'none' } }
    const workbook = workbookOf({ bestWorst: [{ shown, best: 'time', worst: 'income' }], limits })
    expect(workbook.bestWorst).toMatchObject([{ shown, best: 'time', worst: 'income' }])
    expect(workbook.limits).toEqual(limits)
  })

  it('match like a workbook with the same answers', () => {
    const values = Object.fromEntries(content.values.map(({ id }, at) => [id, [1 + (at % 5), 1 + (at % 4)]]))
    const flat = workbookOf({ values })
    const ratings = Object.fromEntries(
      Object.entries(flat.ratings).map(([id, answer]) => [id, { ...answer, at: '2026-11-22T22:14:00Z' }]),
    )
    expect(matchPaths(content, { ...emptyWorkbook('2026-11-22T22:14:00Z'), ratings })).toEqual(
      matchPaths(content, flat),
    )
  })
})

describe('flat answers are refused in one line', () => {
  const shown = ['time', 'reach', 'income', 'inquiry']

  it.each([
    ['an unknown part', { value: {} }, '"value" is not known here'],
    ['an unknown value', { values: { fame: [1, 2] } }, 'value "fame" is not known'],
    ['an unknown skill', { skills: { juggling: { level: 1 } } }, 'skill "juggling" is not known'],
    [
      'an unknown limit',
      { limits: { mood: { kind: 'number', number: 1, strength: 'wish' } } },
      'limit "mood" is not known',
    ],
    ['one rating instead of two', { values: { time: [4] } }, 'values › time'],
    ['three ratings', { values: { time: [4, 4, 4] } }, 'values › time'],
    ['a rating of 0', { values: { time: [0, 4] } }, 'between 1 and 5'],
    ['a rating in words', { values: { time: ['4', 4] } }, 'between 1 and 5'],
    ['a level of 9', { skills: { writing: { level: 9 } } }, 'between 0 and 4'],
    ['an energy of its own', { skills: { writing: { energy: 'meh' } } }, 'skills › writing › energy'],
    ['a choice without a worst', { bestWorst: [{ shown, best: 'time' }] }, 'bestWorst › 0 › worst'],
    [
      'a value that is not known on a screen',
      { bestWorst: [{ shown: ['fame', ...shown.slice(1)], best: 'reach', worst: 'income' }] },
      'fame',
    ],
    [
      'a best that was not shown',
      { bestWorst: [{ shown, best: 'security', worst: 'income' }] },
      'best must be one of the shown values',
    ],
    [
      'the same best and worst',
      { bestWorst: [{ shown, best: 'time', worst: 'time' }] },
      'best and worst must differ',
    ],
    [
      'the same value shown twice',
      { bestWorst: [{ shown: ['time', 'time', 'reach', 'income'], best: 'time', worst: 'reach' }] },
      'shown values must differ',
    ],
  ])('for %s', (_what, flat, why) => {
    expect(refusal(flat)).toContain(why)
    expect(refusal(flat)).not.toContain('\n')
  })

  it('for what is no JSON, and for what is too deep', () => {
    expect(parseFlatAnswers('values', content)).toEqual({
      kind: 'refused',
      why: 'the file is not valid JSON',
    })
    expect(parseFlatAnswers('['.repeat(100_000), content).kind).toBe('refused')
  })
})
