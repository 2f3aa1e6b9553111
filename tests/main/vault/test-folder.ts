import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder of this test's own, gone when it ends. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rotation-vault-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The names in a folder that a finished save must not leave behind. */
export function leftOvers(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.part'))
}
