import { dirname, extname, join } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { renamePatiently, type Wait } from './rename-patiently.ts'

/** `set-aside`: a workbook file that did not open. `backup`: a good one that no later save may replace. */
export type KeptAs = 'set-aside' | 'backup'

interface Keeping {
  readonly fileSystem: FileSystem
  readonly file: string
  /** Every file that is kept lies beside this one. */
  readonly path: string
  readonly as: KeptAs
  readonly day: string
  readonly wait?: Wait | undefined
}

/** Gives a file a name of its own that nothing will ever be written to, and says which. */
export async function keepAside(keeping: Keeping): Promise<string> {
  const { fileSystem, file, wait } = keeping
  const to = await freeName(keeping)
  await renamePatiently({ fileSystem, from: file, to, wait })
  return to
}

/** The newest file that was kept for this path; one set aside before a backup. Undefined where there is none. */
export async function findKept(fileSystem: FileSystem, path: string): Promise<string | undefined> {
  const names = await fileSystem.list(dirname(path))
  const kept = names.map((name) => join(dirname(path), name))
  const newest = (as: KeptAs) =>
    kept
      .filter((file) => isKept(file, path, as))
      .sort(byNumber)
      .at(-1)
  return newest('set-aside') ?? newest('backup')
}

/** A name beside the file that nothing has yet. */
export async function freeName({
  fileSystem,
  path,
  as,
  day,
}: Omit<Keeping, 'file' | 'wait'>): Promise<string> {
  const ending = extname(path)
  for (let number = 1; ; number++) {
    const name = `${path.slice(0, -ending.length)}.${as}-${day}-${number}${ending}`
    if ((await fileSystem.look(name)).kind === 'nothing') return name
  }
}

function isKept(file: string, path: string, as: KeptAs): boolean {
  const ending = extname(path)
  const start = `${path.slice(0, -ending.length)}.${as}-`
  if (!file.startsWith(start) || !file.endsWith(ending)) return false
  return /^\d{4}-\d\d-\d\d-\d+$/.test(file.slice(start.length, -ending.length))
}

const inOrder = new Intl.Collator('en', { numeric: true })

function byNumber(one: string, other: string): number {
  return inOrder.compare(one, other)
}
