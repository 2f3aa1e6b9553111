import { join } from 'node:path'
import { readWholeFile } from '../read-whole-file.ts'
import { findBackups } from './backups.ts'
import type { Desk } from './desk.ts'
import { LARGEST_SEALED } from './file-names.ts'
import { replaceTogether } from './replace-together.ts'
import { beginUnlocked, type Unlocked } from './unlocked.ts'

export type ChangedPassphrase =
  | Readonly<{ kind: 'changed'; unlocked: Unlocked }>
  | Readonly<{ kind: 'refused'; why: string }>

/** Sealed files beside the workbook: put aside, kept before an import, or left by the first version. */
const besideShape = /^workbook\.[\w.-]+\.age$/

/** A new identity, and everything sealed anew for it, as one step: what the old passphrase opened is gone. */
export async function changeIdentity(
  desk: Desk,
  { identity }: Unlocked,
  passphrase: string,
): Promise<ChangedPassphrase> {
  const next = await desk.sealer.ask('generate', {})
  const wrapped = await desk.sealer.ask('wrap', { identity: next, passphrase })
  const files = new Map([
    ['identity.age', wrapped],
    ['backups/identity.age', wrapped],
  ])
  for (const name of await listSealed(desk)) {
    const file = await readWholeFile(desk.fileSystem, join(desk.folder, name), LARGEST_SEALED)
    if (file.kind !== 'bytes') continue
    const bytes = await desk.sealer.ask('reseal', { identity, next, bytes: file.bytes })
    if (bytes !== undefined) files.set(name, bytes)
  }
  if (!files.has('workbook.age'))
    return { kind: 'refused', why: 'The workbook does not open. Bring back a backup first.' }
  const replaced = await replaceTogether(desk, files)
  if (replaced.kind === 'refused') return replaced
  return { kind: 'changed', unlocked: await beginUnlocked(desk, next, false) }
}

async function listSealed(desk: Desk): Promise<readonly string[]> {
  const beside = (await desk.fileSystem.list(desk.folder)).filter((name) => besideShape.test(name))
  const backups = (await findBackups(desk)).map(({ id }) => `backups/${id}`)
  return ['workbook.age', ...beside, ...backups]
}
