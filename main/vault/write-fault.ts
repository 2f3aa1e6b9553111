import { errorCode } from './error-code.ts'

/** Why a file was not written. `not-confirmed`: the new file is in place, but the disk did not say that it will stay. */
export type WriteFault =
  | 'disk-full'
  | 'not-allowed'
  | 'held'
  | 'folder-gone'
  | 'is-link'
  | 'is-folder'
  | 'disk-fault'
  | 'not-kept'
  | 'not-confirmed'

const faultsByCode: Readonly<Record<string, WriteFault>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EBUSY: 'held',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ELOOP: 'is-link',
  EISDIR: 'is-folder',
}

/** What the system's error means for somebody who wants their work saved. */
export function faultOf(error: unknown): WriteFault {
  return faultsByCode[errorCode(error)] ?? 'disk-fault'
}

const words: Readonly<Record<WriteFault, string>> = {
  'disk-full': 'This disk is full.',
  'not-allowed': 'This account may not write to that file or its folder.',
  held: 'Another program is holding the file.',
  'folder-gone': 'The folder is not there.',
  'is-link': 'A link lies where the file should be, and links are never written through.',
  'is-folder': 'A folder lies where the file should be.',
  'disk-fault': 'The disk reported a fault.',
  'not-kept': 'The disk did not keep what was written.',
  'not-confirmed': 'The disk did not confirm that the file will stay.',
}

/** The fault as one plain sentence. */
export function describeFault(fault: WriteFault): string {
  return words[fault]
}
