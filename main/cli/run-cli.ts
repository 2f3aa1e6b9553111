import type { Surroundings } from './command.ts'
import { commands } from './commands.ts'
import { misuse, type Outcome } from './outcome.ts'
import { readWords } from './read-words.ts'

/** What to print where, and the number to end with. */
export interface Printed {
  readonly output: string
  readonly error: string
  readonly exitCode: number
}

const exitCodes = { document: 0, refused: 1, misused: 2 } as const

/** Runs one command. Whatever happens, there is either a document or one line that says why there is none. */
export async function runCli(words: readonly string[], surroundings: Surroundings): Promise<Printed> {
  const [name, ...rest] = words
  if (name === 'help' || words.includes('--help') || words.includes('-h'))
    return { output: sayUsage(), error: '', exitCode: 0 }
  try {
    return print(await runCommand(name, rest, surroundings))
  } catch (bug) {
    const why = bug instanceof Error ? bug.message : String(bug)
    return {
      output: '',
      error: oneLine(`this is a fault of Rotation, not of your file: ${why}`),
      exitCode: 3,
    }
  }
}

async function runCommand(
  name: string | undefined,
  rest: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const command = commands.get(name ?? '')
  if (command === undefined) {
    const known = [...commands.keys()].join(', ')
    return misuse(
      name === undefined ? `name a command: ${known}` : `there is no command "${name}", only ${known}`,
    )
  }
  const asked = readWords(command, rest)
  const outcome = asked.kind === 'misused' ? asked : await command.run({ ...asked, surroundings })
  return outcome.kind === 'misused' ? misuse(`${name}: ${outcome.why} (usage: ${command.usage})`) : outcome
}

function print(outcome: Outcome): Printed {
  const exitCode = exitCodes[outcome.kind]
  if (outcome.kind !== 'document') return { output: '', error: oneLine(outcome.why), exitCode }
  return { output: `${JSON.stringify(outcome.json, null, 2)}\n`, error: '', exitCode }
}

/** A line may quote what stood in a file: nothing in it may break the line, steer a terminal or go on for ever. */
function oneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return `${plain.length > 400 ? `${plain.slice(0, 400)}…` : plain}\n`
}

function sayUsage(): string {
  const lines = [...commands.values()].map(({ usage, about }) => `  ${usage}\n      ${about}`)
  return `npm run --silent cli -- COMMAND\n\n${lines.join('\n')}\n\nWORKBOOK.json and FLAT.json may be - for standard input. Shapes and exit codes: docs/cli.md\n`
}
