import { describe, expect, it } from 'vitest'
import { checkNewPassphrase } from '../../../renderer/vault/check-new-passphrase.ts'
import { judgeStrength } from '../../../renderer/vault/judge-strength.ts'
import { countCharacters } from '../../../renderer/vault/strength.ts'

const good = 'a lantern over seven quiet rivers'
const typed = (passphrase: string, again = passphrase) => ({ passphrase, again, isShown: false })

describe('a new passphrase', () => {
  it('is taken whatever it is made of, if it is long and hard to guess', async () => {
    for (const words of [good, 'ЖёлтыйФонарьНадСемьюРеками', '七つの静かな川の上に浮かぶ黄色い提灯'])
      expect(await checkNewPassphrase(typed(words)), words).toEqual([])
  })

  it.each(['', 'fourteen chars', 'x'.repeat(1025)])('is not taken at a wrong length: %#', async (words) => {
    expect(await checkNewPassphrase(typed(words))).toHaveLength(1)
  })

  it.each([
    'passwordpassword',
    '1234567890123456',
    'aaaaaaaaaaaaaaaaaaaa',
    'qwertyuiopasdfgh',
    'iloveyouiloveyou',
  ])('is not taken where everybody would try it first: %s', async (words) => {
    expect(await judgeStrength(words)).toBe('weak')
    expect(await checkNewPassphrase(typed(words))).toHaveLength(1)
  })

  it('is typed twice, unless it can be seen', async () => {
    expect(await checkNewPassphrase(typed(good, 'a lantern over seven quiet river'))).toHaveLength(1)
    expect(await checkNewPassphrase({ passphrase: good, again: '', isShown: true })).toEqual([])
  })

  it('(c) 20: is the same however the keyboard writes its accents', async () => {
    const [composed, apart] = ['Zwölf Brüder übten früh', 'Zwölf Brüder übten früh'.normalize('NFD')]
    expect(await checkNewPassphrase(typed(composed, apart))).toEqual([])
    expect(countCharacters(apart)).toBe(countCharacters(composed))
  })
})

describe('the estimate', () => {
  it('calls six words by chance strong', async () => {
    expect(await judgeStrength('yeast outpost gravel ninety sulphur pebble')).toBe('strong')
  })

  it('never holds up the window for long, whatever is typed', async () => {
    await judgeStrength(good)
    const start = performance.now()
    await judgeStrength('p4ssw0rd 1l0v3y0u tr0ub4d0r l33t sp34k '.repeat(20))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
