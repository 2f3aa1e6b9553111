import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { judgePassphrase } from '../../../main/vault/passphrase.ts'
import { suggestWords } from '../../../main/vault/suggest-words.ts'
import { wordList } from '../../../main/vault/word-list.ts'

describe('a passphrase', () => {
  test.each([
    ['fifteen characters', 'abcdefghijklmno'],
    ['spaces only between and around', '  a b c d e f g  '],
    ['emoji, each counted once', '🙂'.repeat(15)],
    ['1,024 characters', 'ä'.repeat(1024)],
  ])('of %s is accepted', (_what, typed) => {
    expect(judgePassphrase(typed)).toEqual({ kind: 'accepted', passphrase: typed })
  })

  test.each([
    ['fourteen characters', 'abcdefghijklmn'],
    ['fourteen emoji', '🙂'.repeat(14)],
    ['fourteen letters written as twenty-eight', 'a\u0308'.repeat(14)],
    ['1,025 characters', 'a'.repeat(1025)],
    ['nothing', ''],
  ])('of %s is refused', (_what, typed) => {
    expect(judgePassphrase(typed).kind).toBe('refused')
  })

  test('is the same however the keyboard writes it (matrix row 20)', () => {
    const forms = ['Schöne Grüße ﬁnden', 'Scho\u0308ne Gru\u0308ße finden', 'Schöne\u00a0Grüße ﬁnden']
    const read = forms.map(judgePassphrase)
    expect(new Set(read.map((judged) => judged.kind === 'accepted' && judged.passphrase)).size).toBe(1)
  })
})

describe('suggested words', () => {
  /** As published by the EFF in 2016. */
  const published = 'addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e'

  test('come from the very list that the EFF published', () => {
    const text = [...wordList].map(([dice, word]) => `${dice}\t${word}\n`).join('')
    expect(createHash('sha256').update(text).digest('hex')).toBe(published)
  })

  test('are six, accepted, and never twice the same', () => {
    const known = new Set(wordList.values())
    const suggestions = Array.from({ length: 200 }, suggestWords)
    for (const suggestion of suggestions) {
      expect(suggestion.split(' ').filter((word) => known.has(word))).toHaveLength(6)
      expect(judgePassphrase(suggestion).kind).toBe('accepted')
    }
    expect(new Set(suggestions).size).toBe(200)
  })
})
