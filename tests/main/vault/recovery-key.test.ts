import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageWork } from '../../../main/vault/age-work.ts'
import { compareRecoveryKey, readRecoveryKey, showRecoveryKey } from '../../../main/vault/recovery-key.ts'

const identity = await ageWork.generate({})
const shown = showRecoveryKey(identity)
const letters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
const start = 'AGE-SECRET-KEY-1'.length

/** The key with one character replaced by another of the alphabet. */
const typo = fc
  .tuple(fc.integer({ min: start, max: identity.length - 1 }), fc.constantFrom(...letters))
  .filter(([index, letter]) => identity[index] !== letter)
  .map(([index, letter]) => ({
    group: Math.floor((index - start) / 4) + 1,
    typed: `${identity.slice(0, index)}${letter}${identity.slice(index + 1)}`,
  }))

describe('a recovery key', () => {
  test('is shown in groups of four', () => {
    expect(shown).toMatch(/^AGE-SECRET-KEY-1( [A-Z0-9]{4}){14} [A-Z0-9]{2}$/)
    expect(shown.replaceAll(' ', '')).toBe(identity)
  })

  test.each([
    ['as shown', shown],
    ['without spaces', identity],
    ['in small letters', shown.toLowerCase()],
    ['without its beginning', shown.slice(start)],
    ['with dashes and line breaks', shown.replaceAll(' ', ' -\n')],
    [
      'with letter O for zero, B for eight and 1 for L',
      shown.slice(start).replaceAll('0', 'O').replaceAll('8', 'B').replaceAll('L', '1'),
    ],
    [
      'in wide characters',
      shown.slice(start).replace(/[A-Z0-9]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
    ],
  ])('is read %s', (_how, typed) => {
    expect(readRecoveryKey(typed)).toEqual({ kind: 'key', identity })
    expect(compareRecoveryKey(identity, typed)).toEqual({ kind: 'right' })
  })

  test('with any one character mistyped is refused, and its group is named (matrix row 21)', () => {
    fc.assert(
      fc.property(typo, ({ typed, group }) => {
        const why = expect.stringMatching(new RegExp(`group ${group}\\b`, 'i'))
        expect(readRecoveryKey(typed)).toEqual({ kind: 'wrong', why })
        expect(compareRecoveryKey(identity, typed)).toEqual({ kind: 'wrong', why })
      }),
      { numRuns: 60 },
    )
  })

  test('with two neighbours swapped is refused', () => {
    for (let index = start; index < identity.length - 1; index++) {
      const [one = '', other = ''] = identity.slice(index, index + 2)
      if (one === other) continue
      const typed = identity.slice(0, index) + other + one + identity.slice(index + 2)
      expect(readRecoveryKey(typed).kind).toBe('wrong')
    }
  })

  test('that is cut or too long says how many characters it has', () => {
    expect(readRecoveryKey(identity.slice(0, -3))).toMatchObject({
      why: expect.stringContaining('this has 55'),
    })
    expect(readRecoveryKey(`${identity}Q`)).toMatchObject({ why: expect.stringContaining('this has 59') })
    expect(compareRecoveryKey(identity, `${identity}Q`).kind).toBe('wrong')
    expect(compareRecoveryKey(identity, '').kind).toBe('wrong')
  })

  test('that is any other text is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(readRecoveryKey(typed).kind).toBe('wrong')
      }),
    )
  })
})
