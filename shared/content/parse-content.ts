import type { z } from 'zod'
import { cautionsSchema } from './caution.ts'
import type { Content } from './content.ts'
import { type ContentFile, type ContentProblem, parseFile } from './content-problem.ts'
import { crossCheck } from './cross-check.ts'
import { limitSchema } from './limit.ts'
import { familiesSchema, pathSchema, presentWorkSchema } from './path.ts'
import { aboutYouSchema, inventoriesSchema, supportSchema } from './questions.ts'
import { skillGroupsSchema, skillSchema } from './skill.ts'
import { valueSchema } from './value.ts'

/** Content that holds together, or everything that is wrong with it. */
export type ParsedContent =
  | Readonly<{ kind: 'parsed'; content: Content }>
  | Readonly<{ kind: 'damaged'; problems: readonly ContentProblem[] }>

type Reader = Readonly<{ files: readonly ContentFile[]; problems: ContentProblem[] }>

function readFolder<S extends z.ZodType<{ id: string }>>(
  reader: Reader,
  folder: string,
  schema: S,
): z.infer<S>[] {
  const found: z.infer<S>[] = []
  for (const entry of reader.files.filter(({ file }) => file.startsWith(`${folder}/`))) {
    const parsed = parseFile(schema, entry, reader.problems)
    if (parsed === undefined) continue
    if (entry.file !== `${folder}/${parsed.id}.json`)
      reader.problems.push({
        file: entry.file,
        id: parsed.id,
        message: 'the file must be named after its id',
      })
    found.push(parsed)
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function readOne<S extends z.ZodType>(reader: Reader, file: string, schema: S): z.infer<S> | undefined {
  const entry = reader.files.find((candidate) => candidate.file === file)
  if (entry !== undefined) return parseFile(schema, entry, reader.problems)
  reader.problems.push({ file, id: file, message: 'the file is missing' })
  return undefined
}

/**
 * Parses every content file (samples have their own parser, since they are workbooks) and checks that all
 * references land. Never throws: problems name file and id, so that an editor without the code can mend them.
 */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const reader: Reader = { files, problems: [] }
  const values = readFolder(reader, 'values', valueSchema)
  const skills = readFolder(reader, 'skills', skillSchema)
  const limits = readFolder(reader, 'limits', limitSchema)
  const paths = readFolder(reader, 'paths', pathSchema)
  const presentWork = readFolder(reader, 'present-work', presentWorkSchema)
  const groups = readOne(reader, 'skill-groups.json', skillGroupsSchema)
  const inventories = readOne(reader, 'inventories.json', inventoriesSchema)
  const about = readOne(reader, 'about-you.json', aboutYouSchema)
  const families = readOne(reader, 'families.json', familiesSchema)
  const cautions = readOne(reader, 'cautions.json', cautionsSchema)
  const support = readOne(reader, 'support.json', supportSchema)
  if (!groups || !inventories || !about || !families || !support || !cautions || reader.problems.length > 0)
    return { kind: 'damaged', problems: reader.problems }
  const content: Content = {
    values,
    skills,
    limits,
    paths,
    presentWork,
    inventories,
    support,
    skillGroups: groups.groups,
    aboutYou: about.questions,
    families: families.families,
    cautions: cautions.cautions,
  }
  const problems = crossCheck(content)
  return problems.length > 0 ? { kind: 'damaged', problems } : { kind: 'parsed', content }
}
