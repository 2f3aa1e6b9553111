import { basename, join } from 'node:path'
import { errorCode } from '../error-code.ts'
import type { FileSystem } from '../file-system.ts'
import { innerFolders, listVaultFiles } from './vault-files.ts'

const preferencesShape = /^preferences\.(?:json|damaged-\d+\.json)|^preferences\.json\.tmp-[\w-]+$/

/** Chromium's own marks of the running program; they go when it ends. */
const runningShape = /^Singleton(?:Cookie|Lock|Socket)$|^lockfile$/

interface Erasing {
  readonly fileSystem: FileSystem
  readonly folder: string
  /** Preferences, and whatever the first version kept. */
  readonly dataFolder: string
  /** Called when the vault is gone: preferences that still live in memory would write their file anew. */
  readonly forget: () => void
}

/** Destroys the identity first: what it sealed is lost with it, wherever copies lie. Gives what it could not remove. */
export async function eraseVault(erasing: Erasing): Promise<readonly string[]> {
  const { fileSystem, folder, dataFolder, forget } = erasing
  const left: string[] = []
  const folders = new Set([folder, dataFolder])
  for (const each of folders) {
    const { ours, strangers } = await listVaultFiles(fileSystem, each).catch(() => noFiles)
    for (const path of ours) left.push(...(await eraseFile(fileSystem, path)))
    const others = strangers.filter((path) => !isPassing(basename(path)))
    left.push(...others.map((path) => `${path} is not one of Rotation’s files, and it is still there.`))
    for (const inner of innerFolders(each)) await fileSystem.removeFolder(inner).catch(() => undefined)
  }
  if (folder !== dataFolder) await fileSystem.removeFolder(folder).catch(() => undefined)
  forget()
  for (const name of await fileSystem.list(dataFolder).catch(() => []))
    if (preferencesShape.test(name)) left.push(...(await eraseFile(fileSystem, join(dataFolder, name))))
  return [...left, ...outOfReach]
}

const noFiles = { ours: [], strangers: [] }

const outOfReach = [
  'Reports and copies that you saved elsewhere, sent or printed.',
  'Copies that this computer’s own backup or a cloud service has made. They are sealed, and without the recovery key they cannot be opened.',
  'Traces on the disk itself, which only a disk that is encrypted as a whole keeps from being read.',
]

function isPassing(name: string): boolean {
  return preferencesShape.test(name) || runningShape.test(name)
}

/** Writes over it, so far as the disk really does that, and removes it. A sentence where it stayed. */
async function eraseFile(fileSystem: FileSystem, path: string): Promise<readonly string[]> {
  try {
    const found = await fileSystem.look(path)
    if (found.kind === 'file') await overwrite(fileSystem, path, found.size).catch(() => undefined)
    await fileSystem.remove(path)
    return []
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : [`${path} could not be removed.`]
  }
}

async function overwrite(fileSystem: FileSystem, path: string, size: number): Promise<void> {
  const file = await fileSystem.openExisting(path)
  try {
    let left = size
    while (left > 0) {
      const taken = await file.write(new Uint8Array(Math.min(left, 65_536)))
      if (taken === 0) break
      left -= taken
    }
    await file.sync()
  } finally {
    await file.close()
  }
}
