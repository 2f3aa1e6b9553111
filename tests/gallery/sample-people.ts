import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleSchema } from '../../shared/workbook/sample.ts'

const folder = fileURLToPath(new URL('../../resources/content/samples', import.meta.url))

/** Whom one can look around as, by the id of their sample and their first name. */
export function listSamplePeople(): readonly Readonly<{ id: string; name: string }>[] {
  return readdirSync(folder).map((file) => {
    const { name } = sampleSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    return { id: basename(file, '.json'), name: name.split(',')[0] ?? name }
  })
}
