import { join } from 'node:path'

/** Room for age's header and tags over the largest workbook. */
export const LARGEST_SEALED = 5 * 1024 * 1024 + 64 * 1024

/** The sealed workbook. Its name says nothing about what is in it. */
export function workbookPath(folder: string): string {
  return join(folder, 'workbook.age')
}

/** The identity, sealed by the passphrase. */
export function identityPath(folder: string): string {
  return join(folder, 'identity.age')
}

export function backupsFolder(folder: string): string {
  return join(folder, 'backups')
}

/** A second copy of the sealed identity: one flipped bit in the first would cost everything. */
export function spareIdentityPath(folder: string): string {
  return join(backupsFolder(folder), 'identity.age')
}
