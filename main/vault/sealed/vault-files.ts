import { join } from 'node:path'
import { errorCode } from '../error-code.ts'
import type { FileSystem } from '../file-system.ts'

const ours = /^(?:workbook|identity)(?:[.-][\w.-]+)?\.(?:age|json|bak|part)$/
const waiting = /^(?:decided\.json|(?:workbook|identity)[\w.-]*)(?:\.part)?$/

/** Our files in a vault's folder, by path, what opens the others first; and what else lies there. */
export async function listVaultFiles(
  fileSystem: FileSystem,
  folder: string,
): Promise<Readonly<{ ours: readonly string[]; strangers: readonly string[] }>> {
  const found = [
    ...(await listIn(fileSystem, folder, ours)),
    ...(await listIn(fileSystem, join(folder, 'backups'), ours)),
    ...(await listIn(fileSystem, join(folder, 'next'), waiting)),
    ...(await listIn(fileSystem, join(folder, 'next', 'backups'), waiting)),
  ]
  const paths = found.filter(({ isOurs }) => isOurs).map(({ path }) => path)
  const isKey = (path: string) => /[\\/]identity[^\\/]*$/.test(path)
  return {
    ours: [...paths.filter(isKey), ...paths.filter((path) => !isKey(path))],
    strangers: found.filter(({ isOurs }) => !isOurs).map(({ path }) => path),
  }
}

/** The folders inside a vault's folder that are ours, the innermost first. */
export function innerFolders(folder: string): readonly string[] {
  return [join(folder, 'next', 'backups'), join(folder, 'next'), join(folder, 'backups')]
}

interface Listed {
  readonly path: string
  readonly isOurs: boolean
}

async function listIn(fileSystem: FileSystem, folder: string, shape: RegExp): Promise<readonly Listed[]> {
  const names = await fileSystem.list(folder).catch(ignoreMissing)
  const listed: Listed[] = []
  for (const name of names) {
    const path = join(folder, name)
    if ((await fileSystem.look(path)).kind !== 'folder') listed.push({ path, isOurs: shape.test(name) })
  }
  return listed
}

function ignoreMissing(error: unknown): readonly string[] {
  if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return []
  throw error
}
