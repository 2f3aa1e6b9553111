import { chmodSync, chownSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The account `nobody`: Chromium's sandbox wants one that is not root. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0

/** Put before a command, these words give up root. */
export const asOrdinaryAccount: readonly string[] = isRoot
  ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  : []

/** A home and a folder for temporary files of that account. */
export interface Home {
  readonly folder: string
  readonly temporary: string
  readonly environment: Record<string, string>
}

export function makeHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'rotation-home-'))
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  for (const each of [folder, temporary]) {
    chmodSync(each, 0o700)
    if (isRoot) chownSync(each, nobody, nobody)
  }
  const { PATH = '', DISPLAY = '' } = process.env
  return { folder, temporary, environment: { PATH, DISPLAY, HOME: folder, TMPDIR: temporary } }
}
