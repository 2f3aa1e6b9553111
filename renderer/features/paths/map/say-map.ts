import { type Content, findById } from '../../../../shared/content/content.ts'
import { sayCounted } from '../../../../shared/count-words.ts'
import { capitalise, listWords } from '../../../../shared/list-words.ts'
import type { Match, Matches } from '../../../../shared/matching/match.ts'
import { READINESS_NAMES } from '../words/reading-words.ts'
import { numberPaths } from './map-numbers.ts'
import type { Plot } from './plot-paths.ts'

function sayReady(content: Content, matches: Matches): string {
  const numbered = numberPaths(matches)
  const ready = matches.matches.filter(
    ({ path, readiness }) => numbered.includes(path) && readiness.band === 'ready',
  )
  if (numbered.length === 0) return ''
  const titles = ready.map(({ path }) => findById(content.paths, path).title)
  const of = `Of the ${numbered.length === 1 ? 'one path' : sayCounted(numbered.length, 'path')} with a number`
  if (titles.length === 0) return `${of}, none is ready from here without a step first.`
  return `${of}, ${titles.length === numbered.length ? 'all are' : `${listWords(titles)} ${titles.length === 1 ? 'is' : 'are'}`} ready from here.`
}

function sayPresent(present: Match, plot: Plot): string {
  const mark = plot.marks.find(({ kind }) => kind === 'present')
  if (mark === undefined) return ''
  const paths = plot.marks.filter(({ kind }) => kind !== 'present')
  const closer = paths.filter(({ x }) => x > mark.x).length
  const measure = plot.across === 'energy' ? 'give you more energy' : 'come closer to your values'
  return `Your present work: ${READINESS_NAMES[present.readiness.band].toLowerCase()}; ${closer} of the ${paths.length} paths drawn ${measure}.`
}

/** The map in words: what is drawn across, what is ready, where the present work stands, and what is not drawn. */
export function sayMap(content: Content, matches: Matches, plot: Plot): readonly string[] {
  const across =
    plot.across === 'energy'
      ? 'Too few of your values are known, so the map shows across how the work stands to your energy.'
      : ''
  const unplaced =
    plot.unplaced.length === 0
      ? ''
      : `${capitalise(sayCounted(plot.unplaced.length, 'path'))} cannot be drawn yet, since too few answers are known.`
  const present = matches.present === null ? '' : sayPresent(matches.present, plot)
  return [across, sayReady(content, matches), present, unplaced].filter((sentence) => sentence !== '')
}
