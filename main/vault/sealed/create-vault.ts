import { randomUUID } from 'node:crypto'
import type { Desk } from './desk.ts'
import { findPlainWorkbook, sealPlainFiles } from './plain-files.ts'
import { replaceTogether } from './replace-together.ts'
import { beginUnlocked, type Unlocked } from './unlocked.ts'

export type CreatedVault =
  | Readonly<{ kind: 'created'; unlocked: Unlocked }>
  | Readonly<{ kind: 'refused'; why: string }>

interface Creating {
  readonly passphrase: string
  readonly plainFolder: string
}

/** Makes a vault where none is. A workbook that waits in the open is sealed into it, and only then removed. */
export async function createSealedVault(
  desk: Desk,
  { passphrase, plainFolder }: Creating,
): Promise<CreatedVault> {
  const waiting = await findPlainWorkbook(desk, plainFolder)
  const identity = await desk.sealer.ask('generate', {})
  const wrapped = await desk.sealer.ask('wrap', { identity, passphrase })
  const savedAt = waiting?.savedAt ?? desk.now().toISOString()
  const workbook = waiting?.workbook ?? null
  const envelope = { vaultId: randomUUID(), generation: 1, savedAt, workbook }
  const sealed = await desk.sealer.ask('seal', { identity, envelope })
  if (sealed.kind === 'refused') return sealed
  const files = new Map([
    ['identity.age', wrapped],
    ['backups/identity.age', wrapped],
    ['workbook.age', sealed.bytes],
  ])
  const replaced = await replaceTogether(desk, files)
  if (replaced.kind === 'refused') return replaced
  const unlocked = await beginUnlocked(desk, identity, false)
  await sealPlainFiles(desk, { identity, plainFolder, sealedAlready: workbook }).catch(() => undefined)
  return { kind: 'created', unlocked }
}
