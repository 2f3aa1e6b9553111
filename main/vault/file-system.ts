import { constants } from 'node:fs'
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rmdir,
  unlink,
} from 'node:fs/promises'

/** An open file or folder, as far as durable writing needs one. */
export interface OpenFile {
  /** Gives how many bytes were taken: on a full disk that may be fewer than offered, without an error. */
  readonly write: (bytes: Uint8Array) => Promise<number>
  readonly size: () => Promise<number>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What lies at a path; links are not followed. */
export type Found =
  | Readonly<{ kind: 'file'; size: number; changedAt: Date }>
  | Readonly<{ kind: 'nothing' | 'folder' | 'link' | 'other' }>

/** The few calls that the vault makes, so that a test can make each of them fail. */
export interface FileSystem {
  /** Fails where the name is taken. Only this account may read the file. */
  readonly createFile: (path: string) => Promise<OpenFile>
  /** Undefined where the system cannot open folders: there a rename is as safe as it gets. */
  readonly openFolder: (path: string) => Promise<OpenFile | undefined>
  readonly openExisting: (path: string) => Promise<OpenFile>
  readonly look: (path: string) => Promise<Found>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Gives a file a second name; some disks cannot. */
  readonly link: (path: string, second: string) => Promise<void>
  readonly copy: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Makes it, and those above it, where they are not there; only this account may look into it. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Fails where something is left in it. */
  readonly removeFolder: (path: string) => Promise<void>
}

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  createFile: (path) => openFile(path, 'wx'),
  openFolder: async (path) => (process.platform === 'win32' ? undefined : openFile(path, 'r')),
  openExisting: (path) => openFile(path, 'r+'),
  look,
  read: (path) => readFile(path),
  rename,
  link,
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_EXCL),
  remove: unlink,
  list: (folder) => readdir(folder),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: 0o700 })),
  removeFolder: rmdir,
}

async function openFile(path: string, flags: string): Promise<OpenFile> {
  const handle = await open(path, flags, 0o600)
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    size: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}

async function look(path: string): Promise<Found> {
  try {
    const seen = await lstat(path)
    if (seen.isFile()) return { kind: 'file', size: seen.size, changedAt: seen.mtime }
    return { kind: seen.isSymbolicLink() ? 'link' : seen.isDirectory() ? 'folder' : 'other' }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'nothing' }
    throw error
  }
}
