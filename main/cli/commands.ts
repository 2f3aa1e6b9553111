import type { Command } from './command.ts'
import { contentCommand } from './content-command.ts'
import { matchCommand } from './match-command.ts'
import { reportCommand } from './report-command.ts'
import { sampleCommand } from './sample-command.ts'
import { schemaCommand } from './schema-command.ts'

/** Every command by its name. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['match', matchCommand],
  ['report', reportCommand],
  ['sample', sampleCommand],
  ['schema', schemaCommand],
  ['content', contentCommand],
])
