import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Packs into the folder and gives the path of the program. */
export function pack(output: string, words: readonly string[] = []): string {
  const command = [join(project, 'scripts/package/package.mjs'), '--out', output, ...words]
  const env = { ...process.env, ROTATION_TEST_PACKAGE: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
  const unpacked = join(output, 'linux-unpacked')
  letSandboxStart(unpacked)
  return join(unpacked, 'rotation')
}

/** As an installer does it, for systems that let no ordinary account make a sandbox of its own. */
function letSandboxStart(folder: string): void {
  if (process.getuid?.() !== 0) return
  chownSync(join(folder, 'chrome-sandbox'), 0, 0)
  chmodSync(join(folder, 'chrome-sandbox'), 0o4755)
}
