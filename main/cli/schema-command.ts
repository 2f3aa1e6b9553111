import { z } from 'zod'
import { workbookSchema } from '../../shared/workbook/workbook.ts'
import type { Command } from './command.ts'
import { misuse } from './outcome.ts'

const beyondSchema = [
  'Some rules cannot be said here and are checked when a workbook is read:',
  'every id names something in the content (see the command content);',
  'the shown values of a best-worst screen differ, best and worst are among them and are not the same;',
  'a limit is answered in its own kind and range; days lie between 2000 and 2099;',
  'the file is no larger than 5 MB and nested no deeper than 32 levels.',
].join(' ')

/** The shape of a workbook, for whoever writes or checks one with a program of their own. */
export const schemaCommand: Command = {
  usage: 'schema',
  about: 'prints the JSON Schema of a workbook',
  options: [],
  run: async ({ words }) => {
    if (words.length > 0) return misuse('it takes no file')
    const { $schema, ...schema } = z.toJSONSchema(workbookSchema, { io: 'input' })
    return { kind: 'document', json: { $schema, title: 'Workbook', $comment: beyondSchema, ...schema } }
  },
}
