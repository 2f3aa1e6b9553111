import { describe, expect, test } from 'vitest'
import { findHeaderFault } from '../../../main/vault/identity-header.ts'

const line = (arguments_: string) =>
  `age-encryption.org/v1\n-> ${arguments_}\n${'b'.repeat(43)}\n--- ${'m'.repeat(43)}\n`
const salt = 's'.repeat(22)
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a sealed identity, before anything is derived from a passphrase (matrix row 13)', () => {
  test.each([15, 16, 17, 18, 19, 20])('may ask for a work factor of %i', (effort) => {
    expect(findHeaderFault(bytesOf(line(`scrypt ${salt} ${effort}`)))).toBeUndefined()
  })

  test.each([0, 1, 10, 14, 21, 22, 30, 64, 9999])('may not ask for a work factor of %i', (effort) => {
    expect(findHeaderFault(bytesOf(line(`scrypt ${salt} ${effort}`)))).toBeDefined()
  })

  test.each([
    ['no work factor', line(`scrypt ${salt}`)],
    ['a work factor written oddly', line(`scrypt ${salt} 017`)],
    ['a work factor that is no number', line(`scrypt ${salt} 1e1`)],
    ['a negative work factor', line(`scrypt ${salt} -17`)],
    ['a work factor too many', line(`scrypt ${salt} 17 17`)],
    ['a short salt', line(`scrypt ${'s'.repeat(21)} 17`)],
    ['a long salt', line(`scrypt ${'s'.repeat(23)} 17`)],
    ['another kind of lock', line(`X25519 ${salt}`)],
    [
      'a second lock',
      line(`scrypt ${salt} 17`).replace('---', `-> scrypt ${salt} 17\n${'b'.repeat(43)}\n---`),
    ],
    ['another version', line(`scrypt ${salt} 17`).replace('v1', 'v2')],
    ['a long wrapped key', line(`scrypt ${salt} 17`).replace('bbb', 'bbbb')],
    ['no end', line(`scrypt ${salt} 17`).slice(0, -3)],
    ['nothing in it', ''],
    ['megabytes in it', line(`scrypt ${salt} 17`) + ' '.repeat(5_000_000)],
  ])('may not have %s, and is refused within 50 ms', (_what, text) => {
    const start = performance.now()
    expect(findHeaderFault(bytesOf(text))).toBeDefined()
    expect(performance.now() - start).toBeLessThan(50)
  })
})
