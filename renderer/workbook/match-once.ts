import type { Content } from '../../shared/content/content.ts'
import type { Matches } from '../../shared/matching/match.ts'
import { matchPaths } from '../../shared/matching/match-paths.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'

/** The parts of a workbook that matches rest on; a note, a plan or a visited screen changes none of them. */
const PARTS = ['about', 'ratings', 'bestWorst', 'skills', 'limits'] as const

type Remembered = Readonly<{ content: Content; workbook: Workbook; matches: Matches }>

let last: Remembered | undefined

function isSame(before: Remembered, content: Content, workbook: Workbook): boolean {
  return before.content === content && PARTS.every((part) => before.workbook[part] === workbook[part])
}

/** Matches all paths, or gives the last matches again while no answer has changed. */
export function matchOnce(content: Content, workbook: Workbook): Matches {
  if (last === undefined || !isSame(last, content, workbook))
    last = { content, workbook, matches: matchPaths(content, workbook) }
  return last.matches
}
