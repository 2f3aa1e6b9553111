import { dirname, join, relative, resolve } from 'node:path'
import { writeDurably } from '../durable-file.ts'
import { removeQuietly } from '../temporary-files.ts'
import { describeFault, faultOf } from '../write-fault.ts'
import type { Desk } from './desk.ts'
import { identityPath, spareIdentityPath, workbookPath } from './file-names.ts'
import { innerFolders, listVaultFiles } from './vault-files.ts'

/** How moving ended. `adopted`: a vault lay there already and none here, so that one is used from now on. */
export type MovedVault =
  | Readonly<{ kind: 'moved' | 'adopted'; folder: string }>
  | Readonly<{ kind: 'refused'; why: string }>

/** Our files do not mix with others: they get a folder of their own. */
const ownFolder = 'Rotation'

interface Moving {
  readonly chosen: string
  /** Called when every file is safe at the new place, before any is removed from the old one. */
  readonly remember: (folder: string) => void
}

/** Copies every sealed file, reads each back, and only then removes the old ones. */
export async function moveVaultTo(desk: Desk, { chosen, remember }: Moving): Promise<MovedVault> {
  const target = (await holdsVault(desk, chosen)) ? chosen : join(chosen, ownFolder)
  if (resolve(target) === resolve(desk.folder) || resolve(chosen) === resolve(desk.folder))
    return { kind: 'refused', why: 'The workbook lies there already.' }
  const isHere = await holdsVault(desk, desk.folder)
  if (await holdsVault(desk, target)) {
    if (isHere) return { kind: 'refused', why: 'Another workbook lies there already. Nothing was moved.' }
    remember(target)
    return { kind: 'adopted', folder: target }
  }
  if (!isHere) return { kind: 'refused', why: 'There is no workbook here to be moved.' }
  return copyThenRemove(desk, target, remember)
}

async function copyThenRemove(
  desk: Desk,
  target: string,
  remember: (folder: string) => void,
): Promise<MovedVault> {
  const { fileSystem, folder } = desk
  const { ours } = await listVaultFiles(fileSystem, folder)
  const sealed = ours.filter((path) => path.endsWith('.age'))
  const copies: string[] = []
  try {
    for (const from of sealed) {
      const to = join(target, relative(folder, from))
      await fileSystem.makeFolder(dirname(to))
      const bytes = await fileSystem.read(from)
      copies.push(to)
      const written = await writeDurably({ path: to, bytes, fileSystem, wait: desk.wait })
      if (written.kind === 'failed') throw new Refusal(describeFault(written.fault))
    }
    remember(target)
  } catch (error) {
    for (const copy of copies) await removeQuietly(fileSystem, copy)
    for (const inner of innerFolders(target)) await fileSystem.removeFolder(inner).catch(() => undefined)
    await fileSystem.removeFolder(target).catch(() => undefined)
    const why = error instanceof Refusal ? error.message : describeFault(faultOf(error))
    return { kind: 'refused', why: `${why} Nothing was moved.` }
  }
  for (const from of sealed) await removeQuietly(fileSystem, from)
  for (const inner of innerFolders(folder)) await fileSystem.removeFolder(inner).catch(() => undefined)
  return { kind: 'moved', folder: target }
}

class Refusal extends Error {}

async function holdsVault({ fileSystem }: Desk, folder: string): Promise<boolean> {
  const paths = [identityPath(folder), spareIdentityPath(folder), workbookPath(folder)]
  for (const path of paths) if ((await fileSystem.look(path)).kind !== 'nothing') return true
  return false
}
