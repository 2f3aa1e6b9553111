import { type Content, findById } from '../content/content.ts'
import type { Match, Matches } from '../matching/match.ts'
import type { ReportSection } from '../workbook/workbook.ts'
import type { Block } from './block.ts'
import { buildMapChart, type PresentWork } from './build-map-chart.ts'
import { buildPathFacts } from './build-path-facts.ts'
import { buildPathReading } from './build-path-reading.ts'
import { discloseMatch } from './disclose-match.ts'
import { sayGroup } from './say-reading.ts'
import { plain } from './text.ts'

const section = 'paths'

/** What the paths section is made of; `sections` decides which reasons may be quoted. */
export type ShownPaths = Readonly<{
  matches: Matches
  shown: readonly Match[]
  sections: readonly ReportSection[]
  present: PresentWork
}>

function buildPath(content: Content, match: Match, sections: readonly ReportSection[]): readonly Block[] {
  const path = findById(content.paths, match.path)
  const family = content.families.find(({ id }) => id === path.family)?.name ?? path.family
  const disclosed = discloseMatch(match, sections)
  const close = match.closeCall ? ' · a close call with the next path' : ''
  return [
    { kind: 'heading', section, level: 3, text: path.title },
    {
      kind: 'paragraph',
      section,
      style: 'quiet',
      text: plain(`${family} · ${sayGroup(match.group)}${close}`),
    },
    { kind: 'paragraph', section, style: 'plain', text: plain(path.summary) },
    buildPathReading(content, path, disclosed),
    ...buildPathFacts(path),
  ]
}

function quietly(text: string): Block {
  return { kind: 'paragraph', section, style: 'quiet', text: plain(text) }
}

/** The map, then every path on the table with reasons, doubts, gaps and facts. */
export function buildPathsSection(
  content: Content,
  { matches, shown, sections, present }: ShownPaths,
): readonly Block[] {
  const heading: Block = { kind: 'heading', section, level: 2, text: 'The paths on my table' }
  const note =
    'Fit asks whether I would want the work, readiness whether I could do it; they are never added up. Where a sentence says “you”, the program is speaking to me.'
  return [
    heading,
    quietly(note),
    ...(sections.includes('limits') ? matches.notes.map(quietly) : []),
    buildMapChart(content, matches, { paths: shown, present }),
    ...(shown.length === 0
      ? [{ kind: 'paragraph', section, style: 'plain', text: plain(NO_PATHS) } as const]
      : shown.flatMap((match) => buildPath(content, match, sections))),
  ]
}

/** Said where there is neither a shortlist nor a path to look at first. */
export const NO_PATHS = 'No path is on my shortlist yet, and none stands out clearly enough to look at first.'
