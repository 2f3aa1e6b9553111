import { parseArgs } from 'node:util'
import type { Asked, Command } from './command.ts'
import { type Misused, misuse } from './outcome.ts'

type Words = Readonly<{ kind: 'words' }> & Pick<Asked, 'words' | 'options'>

/** Sorts what follows the command's name into words and options; an option that the command does not know is refused. */
export function readWords(command: Command, words: readonly string[]): Words | Misused {
  const options = Object.fromEntries(command.options.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return { kind: 'words', words: positionals, options: values }
  } catch (error) {
    return misuse(error instanceof Error ? firstSentence(error.message) : 'the options could not be read')
  }
}

/** The rest of Node's message gives advice that does not apply here. */
function firstSentence(text: string): string {
  const [sentence = text] = text.split(/\.\s|\n/)
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
