import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { z } from 'zod'
import type { Content } from '../../shared/content/content.ts'
import type { ContentFile } from '../../shared/content/content-problem.ts'
import { parseContent } from '../../shared/content/parse-content.ts'
import { type Refused, refuse } from './outcome.ts'

/** The content with the files it came from: samples are parsed from those. */
export type OwnContent =
  | Readonly<{ kind: 'content'; content: Content; files: readonly ContentFile[] }>
  | Refused

const builtSchema = z.array(z.object({ file: z.string(), json: z.unknown() }))

/** Reads the content that belongs to this program: the built list beside `out/main`, or the folder beside `main`. */
export function readContent(here: string): OwnContent {
  const built = join(here, '..', 'content.json')
  const files = existsSync(built)
    ? builtSchema.parse(JSON.parse(readFileSync(built, 'utf8')))
    : readFolder(join(here, '..', 'resources', 'content'))
  const parsed = parseContent(files)
  if (parsed.kind === 'parsed') return { kind: 'content', content: parsed.content, files }
  const [first] = parsed.problems
  return refuse(`the content of this program is damaged: ${first?.file}: ${first?.id}: ${first?.message}`)
}

function readFolder(folder: string): readonly ContentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .map((path) => ({
      file: relative(folder, path).split(sep).join('/'),
      json: JSON.parse(readFileSync(path, 'utf8')),
    }))
}
