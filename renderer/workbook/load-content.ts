import type { Content } from '../../shared/content/content.ts'
import type { ContentFile, ContentProblem } from '../../shared/content/content-problem.ts'
import { parseContent } from '../../shared/content/parse-content.ts'

/** The content with the files it came from, or what is wrong with it. */
export type LoadedContent =
  | Readonly<{ kind: 'loaded'; content: Content; files: readonly ContentFile[] }>
  | Readonly<{ kind: 'damaged'; problems: readonly ContentProblem[] }>

function isContentFile(entry: unknown): entry is ContentFile {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'file' in entry &&
    typeof entry.file === 'string' &&
    'json' in entry
  )
}

async function fetchFiles(): Promise<readonly ContentFile[]> {
  const answer = await fetch('./content.json')
  const files: unknown = await answer.json()
  if (!Array.isArray(files) || !files.every(isContentFile))
    throw new Error('content.json is not a list of files')
  return files
}

/** Fetches and parses the content that was built into the application. Never throws. */
export async function loadContent(): Promise<LoadedContent> {
  try {
    const files = await fetchFiles()
    const parsed = parseContent(files)
    return parsed.kind === 'parsed' ? { kind: 'loaded', content: parsed.content, files } : parsed
  } catch {
    const problem = { file: 'content.json', id: 'content', message: 'the file is missing or is no JSON' }
    return { kind: 'damaged', problems: [problem] }
  }
}
