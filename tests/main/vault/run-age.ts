import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** True where Debian's `age` is installed; CI always has it. */
export const hasAge = spawnSync('age', ['--version']).status === 0 || process.env.CI !== undefined

/** Runs `age` on a terminal of its own and answers its questions for the passphrase. Gives its end and what it said. */
export async function runAge(
  words: readonly string[],
  passphrase: string,
): Promise<{ code: number | null; said: string }> {
  const quoted = ['age', ...words].map((word) => `'${word}'`).join(' ')
  const running = spawn('script', ['-qefc', quoted, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let said = ''
  let answered = 0
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    const asked = said.match(/passphrase[^:]*: /gi)?.length ?? 0
    for (; answered < asked; answered++) running.stdin.write(`${passphrase}\n`)
  })
  const [code] = await once(running, 'close')
  return { code, said }
}
