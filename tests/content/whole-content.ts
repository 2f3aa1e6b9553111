import { fileURLToPath } from 'node:url'
import { readContentFiles } from '../../scripts/build/read-content-files.mjs'
import type { Content } from '../../shared/content/content.ts'
import type { ContentFile } from '../../shared/content/content-problem.ts'
import { parseContent } from '../../shared/content/parse-content.ts'

/** Every file below resources/content as it stands in the checkout. */
export const contentFiles: readonly ContentFile[] = readContentFiles(
  fileURLToPath(new URL('../../resources/content', import.meta.url)),
)

/** The whole content, parsed; every problem is named when it does not hold together. */
export function wholeContent(): Content {
  const parsed = parseContent(contentFiles)
  if (parsed.kind === 'parsed') return parsed.content
  throw new Error(parsed.problems.map(({ file, id, message }) => `${file}: ${id}: ${message}`).join('\n'))
}
