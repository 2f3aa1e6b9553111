import { fileURLToPath } from 'node:url'
import { readContentFiles } from '../../scripts/build/read-content-files.mjs'
import { parseContent } from '../../shared/content/parse-content.ts'
import { parseSamples } from '../../shared/workbook/sample.ts'

/** The content and the six sample people, as the program reads them. */
export function readWholeContent() {
  const files = readContentFiles(fileURLToPath(new URL('../../resources/content', import.meta.url)))
  const parsed = parseContent(files)
  if (parsed.kind === 'damaged') throw new Error(`the content is damaged: ${parsed.problems[0]?.message}`)
  return { content: parsed.content, samples: parseSamples(files, parsed.content).samples }
}
