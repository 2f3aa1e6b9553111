import { dayOf } from '../../day-of.ts'
import type { Unwrapped } from '../age-work.ts'
import { writeDurably } from '../durable-file.ts'
import { findHeaderFault } from '../identity-header.ts'
import { readWholeFile } from '../read-whole-file.ts'
import { keepAside } from '../set-aside.ts'
import type { Desk } from './desk.ts'
import { backupsFolder, identityPath, LARGEST_SEALED, spareIdentityPath } from './file-names.ts'

/** A sealed identity on the disk. `whole`: it may be tried; nothing has been derived yet. */
export type IdentityFile =
  | Readonly<{ kind: 'whole'; bytes: Uint8Array }>
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'damaged'; why: string }>
  | Readonly<{ kind: 'unreadable'; why: string }>

/** How trying a passphrase ended. `isSpare`: only the second copy opened. */
export type Tried =
  | Readonly<{ kind: 'identity'; identity: string; isSpare: boolean }>
  | Readonly<{ kind: 'wrong' }>
  | Readonly<{ kind: 'damaged' }>

/** Reads one and judges how it begins. */
export async function readIdentityFile({ fileSystem }: Desk, path: string): Promise<IdentityFile> {
  const file = await readWholeFile(fileSystem, path, LARGEST_SEALED)
  if (file.kind !== 'bytes') return file
  const why = findHeaderFault(file.bytes)
  return why === undefined ? { kind: 'whole', bytes: file.bytes } : { kind: 'damaged', why }
}

/** Tries the passphrase on the identity, then on its spare copy where that differs. Changes nothing. */
export async function tryPassphrase(desk: Desk, passphrase: string): Promise<Tried> {
  const [main, spare] = await readBoth(desk)
  const first = await tryOn(desk, main, passphrase)
  if (first.kind === 'identity') return { ...first, isSpare: false }
  if (isSame(main, spare)) return first
  const second = await tryOn(desk, spare, passphrase)
  if (second.kind === 'identity') return { ...second, isSpare: true }
  return second.kind === 'damaged' ? first : second
}

/** Makes both copies alike, once the identity has proved to be that of the workbook. What is replaced is kept beside. */
export async function mendIdentity(desk: Desk, isSpare: boolean): Promise<void> {
  const [main, spare] = await readBoth(desk)
  if (isSpare) await mend(desk, { from: spare, to: main, path: identityPath(desk.folder) })
  else await mend(desk, { from: main, to: spare, path: spareIdentityPath(desk.folder) })
}

/** Both copies of the identity. */
export async function readBoth(desk: Desk): Promise<readonly [IdentityFile, IdentityFile]> {
  const main = await readIdentityFile(desk, identityPath(desk.folder))
  return [main, await readIdentityFile(desk, spareIdentityPath(desk.folder))]
}

async function tryOn(desk: Desk, file: IdentityFile, passphrase: string): Promise<Unwrapped> {
  if (file.kind !== 'whole') return { kind: 'damaged', why: '' }
  return desk.sealer.ask('unwrap', { bytes: file.bytes, passphrase })
}

function isSame(one: IdentityFile, other: IdentityFile): boolean {
  return one.kind === 'whole' && other.kind === 'whole' && Buffer.compare(one.bytes, other.bytes) === 0
}

interface Mending {
  readonly from: IdentityFile
  readonly to: IdentityFile
  readonly path: string
}

/** The damaged copy is kept beside. Where mending fails, the good copy is still there for the next time. */
async function mend(desk: Desk, { from, to, path }: Mending): Promise<void> {
  if (from.kind !== 'whole' || to.kind === 'unreadable' || isSame(from, to)) return
  const { fileSystem, folder, wait } = desk
  const day = dayOf(desk.now())
  try {
    if (to.kind !== 'nothing') await keepAside({ ...desk, file: path, path, as: 'set-aside', day })
    if (path === spareIdentityPath(folder)) await fileSystem.makeFolder(backupsFolder(folder))
    await writeDurably({ path, bytes: from.bytes, fileSystem, wait })
  } catch {}
}
