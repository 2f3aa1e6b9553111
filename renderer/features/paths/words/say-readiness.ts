import { type Content, findById } from '../../../../shared/content/content.ts'
import { sayCount, sayCounted } from '../../../../shared/count-words.ts'
import { listWords } from '../../../../shared/list-words.ts'
import type { Gap, Readiness } from '../../../../shared/matching/match.ts'
import { READINESS_NAMES, type Reading } from './reading-words.ts'

const ENTRY_NAMES: Readonly<Record<Extract<Gap, { kind: 'entry' }>['entry'], string>> = {
  study: 'added study',
  'clinical-years': 'years in practice',
  closed: 'closed to you, you said',
  licence: 'an active licence',
}

const MOST_NAMED = 3

/** What is missing, in a word or two. */
export function nameGap(content: Content, gap: Gap): string {
  return gap.kind === 'entry' ? ENTRY_NAMES[gap.entry] : findById(content.skills, gap.skill).phrase
}

/** "statistics, programming and two more"; nothing is named twice and at most three are named. */
export function nameGaps(content: Content, gaps: readonly Gap[]): string {
  const names = gaps.map((gap) => nameGap(content, gap))
  const named = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names
  const left = names.length - named.length
  return listWords(left === 0 ? named : [...named, `${sayCount(left)} more`])
}

/** Could I do this: the band, and what is missing by name. */
export function sayReadiness(content: Content, { band, gaps }: Readiness): Reading {
  const detail = nameGaps(content, gaps)
  if (band === 'missing')
    return { title: READINESS_NAMES.missing, detail: 'too few of its skills are answered' }
  if (gaps.length === 0) return { title: READINESS_NAMES[band], detail: '' }
  if (band === 'ready') return { title: `Ready but for ${sayCounted(gaps.length, 'gap')}`, detail }
  return { title: `${READINESS_NAMES[band]}, ${sayCounted(gaps.length, 'gap')}`, detail }
}
