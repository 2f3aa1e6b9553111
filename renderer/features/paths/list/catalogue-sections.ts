import { type Content, findById } from '../../../../shared/content/content.ts'
import type { Match, Matches, ReadinessBand } from '../../../../shared/matching/match.ts'
import { READINESS_NAMES } from '../words/reading-words.ts'
import { nameGaps } from '../words/say-readiness.ts'
import { orderFamilies } from './order-families.ts'

/** One path where no order can be given: what it is, and what is missing where that is known. */
export type CatalogueEntry = Readonly<{ id: string; title: string; summary: string; gaps: string }>

/** Paths that stand together in the catalogue. */
export type CatalogueSection = Readonly<{ id: string; title: string; entries: readonly CatalogueEntry[] }>

const BANDS: readonly ReadinessBand[] = ['ready', 'within-reach', 'long-step', 'missing']

function toEntry(content: Content, { path, readiness }: Match): CatalogueEntry {
  const { id, title, summary } = findById(content.paths, path)
  const gaps = nameGaps(content, readiness.gaps)
  return { id, title, summary, gaps: readiness.band === 'missing' || gaps === '' ? '' : `Missing: ${gaps}` }
}

function listEntries(content: Content, matches: readonly Match[]): readonly CatalogueEntry[] {
  return matches
    .map((match) => toEntry(content, match))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

/** By readiness where that is known, else by family; inside a section by title. Paths that a must rules out are not in it. */
export function catalogueSections(
  content: Content,
  { matches, missing }: Pick<Matches, 'matches' | 'missing'>,
): readonly CatalogueSection[] {
  const open = matches.filter(({ group }) => group !== 'ruled-out')
  const sections = missing.includes('skills')
    ? orderFamilies(content).map(({ id, name }) => ({
        id,
        title: name,
        entries: listEntries(
          content,
          open.filter(({ path }) => findById(content.paths, path).family === id),
        ).map((entry) => ({ ...entry, gaps: '' })),
      }))
    : BANDS.map((band) => ({
        id: band,
        title: READINESS_NAMES[band],
        entries: listEntries(
          content,
          open.filter(({ readiness }) => readiness.band === band),
        ),
      }))
  return sections.filter(({ entries }) => entries.length > 0)
}
