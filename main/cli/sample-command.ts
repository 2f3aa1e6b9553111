import { parseSamples } from '../../shared/workbook/sample.ts'
import type { Command } from './command.ts'
import { misuse, refuse } from './outcome.ts'
import { readContent } from './read-content.ts'

/** The fictional people that come with the program. */
export const sampleCommand: Command = {
  usage: 'sample [NAME]',
  about: 'lists the sample people, or prints the workbook of one of them',
  options: [],
  run: async ({ words: [wanted, ...others], surroundings }) => {
    if (others.length > 0) return misuse('name one sample')
    const own = readContent(surroundings.here)
    if (own.kind === 'refused') return own
    const { samples } = parseSamples(own.files, own.content)
    if (wanted === undefined)
      return { kind: 'document', json: samples.map(({ id, name, about }) => ({ id, name, about })) }
    const found = samples.find(({ id, name }) => id === wanted || name === wanted)
    if (found !== undefined) return { kind: 'document', json: found.workbook }
    return refuse(`there is no sample "${wanted}"; there are ${samples.map(({ id }) => id).join(', ')}`)
  },
}
