import type { Command } from './command.ts'
import { listContent } from './list-content.ts'
import { misuse } from './outcome.ts'
import { readContent } from './read-content.ts'

/** What is asked and what it is held against, with where every number comes from. */
export const contentCommand: Command = {
  usage: 'content',
  about: 'prints values, skills and paths with the source of every number',
  options: [],
  run: async ({ words, surroundings }) => {
    if (words.length > 0) return misuse('it takes no file')
    const own = readContent(surroundings.here)
    return own.kind === 'refused' ? own : { kind: 'document', json: listContent(own.content) }
  },
}
