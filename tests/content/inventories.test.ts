import { describe, expect, it } from 'vitest'
import { wholeContent } from './whole-content.ts'

const content = wholeContent()
const { order } = content.inventories.values

function findValue(item: string): string {
  return content.values.find(({ items }) => items.some(({ id }) => id === item))?.id ?? 'none'
}

describe('the order of the value statements', () => {
  it('asks each value once before it asks any a second time', () => {
    const half = order.slice(0, content.values.length).map(findValue)
    expect(new Set(half).size).toBe(content.values.length)
  })

  it('keeps the two statements of a value well apart', () => {
    for (const { id, items } of content.values) {
      const [first = 0, second = 0] = items.map((item) => order.indexOf(item.id))
      expect(Math.abs(first - second), id).toBeGreaterThanOrEqual(7)
    }
  })

  it('does not repeat the order of the values in the second half', () => {
    const [first, second] = [order.slice(0, 14).map(findValue), order.slice(14).map(findValue)]
    const sameFollower = first.filter((value, at) => {
      const follower = first[at + 1]
      return follower !== undefined && second[second.indexOf(value) + 1] === follower
    })
    expect(sameFollower.length).toBeLessThanOrEqual(2)
  })
})

describe('the statements', () => {
  const statements = content.values.flatMap(({ items }) => items.map(({ statement }) => statement))

  it('are all different, in the first person, and one sentence each', () => {
    expect(new Set(statements).size).toBe(28)
    for (const statement of statements) {
      expect(statement).toMatch(/\b(?:I|My|my|me)\b/)
      expect(statement).toMatch(/^[^.]+\.$/)
    }
  })

  it('ask one thing at a time', () => {
    for (const statement of statements) expect(statement.split(' ').length, statement).toBeLessThanOrEqual(16)
  })
})

describe('the anchors of skills', () => {
  const anchors = content.skills.flatMap(({ id, levels }) => levels.map((level) => ({ id, ...level })))

  it('name the five levels alike for every skill', () => {
    for (const { levels } of content.skills)
      expect(levels.map(({ name }) => name)).toEqual([
        'New to me',
        'With guidance',
        'On my own',
        'On my own when it is hard',
        'Others come to me',
      ])
  })

  it('give one clinical and one other example a level, none used twice', () => {
    const examples = anchors.flatMap(({ clinical, elsewhere }) => [clinical, elsewhere])
    const repeated = examples.filter((example, at) => examples.indexOf(example) !== at)
    expect(repeated).toEqual([])
  })

  it('are short phrases that continue a sentence', () => {
    for (const { id, clinical, elsewhere } of anchors)
      for (const example of [clinical, elsewhere]) {
        expect(example, id).toMatch(/^[a-z]/)
        expect(example, id).not.toMatch(/\.$/)
        expect(example.split(' ').length, `${id}: ${example}`).toBeLessThanOrEqual(14)
      }
  })
})
