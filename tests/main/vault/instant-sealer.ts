import { Buffer } from 'node:buffer'
import { ageWork } from '../../../main/vault/age-work.ts'
import type { Sealer } from '../../../main/vault/sealer.ts'

const start = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 15\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`

/** Wraps the identity without any protection and without any waiting, for tests about files and not about keys. */
export const instantSealer: Sealer = {
  ask: async (job, order) => {
    if (job === 'wrap') return wrap(order as never) as never
    if (job === 'unwrap') return unwrap(order as never) as never
    return (await ageWork[job](order as never)) as never
  },
  end: async () => undefined,
}

function wrap({ identity, passphrase }: { identity: string; passphrase: string }): Uint8Array {
  return Buffer.from(`${start}${identity}\n${passphrase}`)
}

function unwrap({ bytes, passphrase }: { bytes: Uint8Array; passphrase: string }) {
  const [identity, right] = Buffer.from(bytes).toString('utf8').slice(start.length).split('\n')
  return right === passphrase ? { kind: 'identity', identity } : { kind: 'wrong' }
}
