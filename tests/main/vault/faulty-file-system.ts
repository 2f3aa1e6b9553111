import { type FileSystem, nodeFileSystem, type OpenFile } from '../../../main/vault/file-system.ts'

/** One call on the disk, such as `rename` or `write`, with the path it was made on. */
export interface DiskCall {
  readonly name: string
  readonly path: string
}

interface Faults {
  /** Called before every call; gives the code of the error to fail with, or nothing. */
  readonly fail?: (call: DiskCall, number: number) => string | undefined
  /** How many of the offered bytes a write takes, without an error. */
  readonly take?: (offered: number) => number
}

/** The real disk with faults: every call is noted, and may be made to fail. */
export function faultyFileSystem({ fail = () => undefined, take = (offered) => offered }: Faults) {
  const made: DiskCall[] = []

  function call<T>(name: string, path: string, make: () => Promise<T>): Promise<T> {
    made.push({ name, path })
    const code = fail({ name, path }, made.length)
    return code === undefined ? make() : Promise.reject(Object.assign(new Error(code), { code }))
  }

  const faultyFile = (file: OpenFile, path: string): OpenFile => ({
    write: (bytes) => call('write', path, () => file.write(bytes.subarray(0, take(bytes.length)))),
    size: () => call('size', path, file.size),
    sync: () => call('sync', path, file.sync),
    /** A close that fails has closed all the same. */
    close: () => file.close().then(() => call('close', path, async () => undefined)),
  })

  const fileSystem: FileSystem = {
    createFile: (path) =>
      call('createFile', path, async () => faultyFile(await nodeFileSystem.createFile(path), path)),
    openFolder: (path) =>
      call('openFolder', path, async () => {
        const folder = await nodeFileSystem.openFolder(path)
        return folder && faultyFile(folder, path)
      }),
    openExisting: (path) =>
      call('openExisting', path, async () => faultyFile(await nodeFileSystem.openExisting(path), path)),
    look: (path) => call('look', path, () => nodeFileSystem.look(path)),
    read: (path) => call('read', path, () => nodeFileSystem.read(path)),
    rename: (from, to) => call('rename', to, () => nodeFileSystem.rename(from, to)),
    link: (path, second) => call('link', second, () => nodeFileSystem.link(path, second)),
    copy: (from, to) => call('copy', to, () => nodeFileSystem.copy(from, to)),
    remove: (path) => call('remove', path, () => nodeFileSystem.remove(path)),
    list: (folder) => call('list', folder, () => nodeFileSystem.list(folder)),
    makeFolder: (path) => call('makeFolder', path, () => nodeFileSystem.makeFolder(path)),
    removeFolder: (path) => call('removeFolder', path, () => nodeFileSystem.removeFolder(path)),
  }
  return { fileSystem, made }
}
