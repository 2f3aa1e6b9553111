import { matchPaths } from '../../shared/matching/match-paths.ts'
import type { Command } from './command.ts'
import { misuse } from './outcome.ts'
import { readContent } from './read-content.ts'
import { readWorkbook } from './read-workbook.ts'

/** Which paths fit, with reasons, in the order in which the screen shows them. */
export const matchCommand: Command = {
  usage: 'match WORKBOOK.json | match --answers FLAT.json',
  about: 'matches a workbook, or the answers of a researcher, against every path',
  options: ['answers'],
  run: async ({ words, options: { answers }, surroundings }) => {
    const [name = answers, ...others] = words
    if (name === undefined) return misuse('name the file to match')
    if (others.length > 0 || (words.length > 0 && answers !== undefined)) return misuse('name one file')
    const own = readContent(surroundings.here)
    if (own.kind === 'refused') return own
    const shape = answers === undefined ? 'workbook' : 'flat'
    const read = await readWorkbook({ name, shape, content: own.content, surroundings })
    if (read.kind === 'refused') return read
    return { kind: 'document', json: matchPaths(own.content, read.workbook) }
  },
}
