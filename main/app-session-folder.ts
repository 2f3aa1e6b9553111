import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from './vault/error-code.ts'

const beginning = 'rotation-session-'
const ours = new RegExp(`^${beginning}(\\d+)-\\w+$`)

/** Makes Chromium's folder for this run. A run that was killed could not remove its own, so that is done here. */
export function openSessionFolder(temporary: string): string {
  for (const name of readdirSync(temporary)) {
    const owner = ours.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) removeIfOurs(join(temporary, name))
  }
  return mkdtempSync(join(temporary, `${beginning}${process.pid}-`))
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch (fault) {
    return errorCode(fault) !== 'ESRCH'
  }
}

/** Several people can share a folder for temporary files. What cannot be removed now is tried again next time. */
function removeIfOurs(folder: string): void {
  try {
    const found = lstatSync(folder)
    const isOurs = process.getuid === undefined || found.uid === process.getuid()
    if (found.isDirectory() && isOurs) rmSync(folder, { recursive: true, force: true })
  } catch {
    return
  }
}
