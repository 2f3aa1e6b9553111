/** Runs the vault's tests of endurance with their full numbers: 10,000 damages, 1,000 kills. Takes about an hour. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const tests = ['damage', 'kill-while-sealing', 'full-disk', 'change-passphrase']
const words = ['run', '--fileParallelism=false', ...tests.map((name) => `tests/main/vault/${name}.test.ts`)]
const { status } = spawnSync('vitest', words, {
  cwd: project,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ROTATION_SOAK: '1' },
})
process.exitCode = status ?? 1
