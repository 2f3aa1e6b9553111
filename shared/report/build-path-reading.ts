import { type Content, findById } from '../content/content.ts'
import type { Path } from '../content/path.ts'
import { sayCounted } from '../count-words.ts'
import { capitalise } from '../list-words.ts'
import type { Gap } from '../matching/match.ts'
import type { SummaryBlock, Text } from './block.ts'
import type { DisclosedMatch } from './disclose-match.ts'
import { sayBand, sayGroup, sayReadiness } from './say-reading.ts'
import { sayLevel } from './skill-words.ts'
import { plain, quiet } from './text.ts'

type Item = SummaryBlock['items'][number]

/** A path that stays in its group less often than this stands on the line between two. */
const ON_THE_LINE = 0.5

/** Said where something rests on an answer that was not chosen for the report. */
const KEPT_BACK = quiet('Rests on answers that I kept to myself')

function linesOr(lines: readonly Text[], match: DisclosedMatch, none: string): readonly Text[] {
  if (lines.length > 0) return lines
  return [match.isPartial ? KEPT_BACK : quiet(none)]
}

function sayFit({ fit }: DisclosedMatch): Text {
  return plain(
    `${capitalise(sayBand(fit.band))}. By values: ${sayBand(fit.values.band)}. By energy: ${sayBand(fit.energy.band)}.`,
  )
}

function sayGap(content: Content, gap: Gap): Text {
  const step: Text = [{ text: ` First step: ${gap.firstStep}`, tone: 'quiet' }]
  if (gap.kind === 'entry') return [...plain(gap.text), ...step]
  const skill = findById(content.skills, gap.skill)
  const size = gap.size === 'far' ? 'still far' : 'within reach'
  const levels = `“${sayLevel(skill, gap.asked)}” is asked for, I am at “${sayLevel(skill, gap.level)}” (${size}).`
  return [{ text: `${skill.name}: `, weight: 'bold' }, ...plain(levels), ...step]
}

function gapItem(content: Content, match: DisclosedMatch): Item {
  return {
    term: 'What is still missing',
    lines: linesOr(
      match.gaps.map((gap) => sayGap(content, gap)),
      match,
      'Nothing that this work usually asks for.',
    ),
  }
}

function saySteadiness({ steadiness, group }: DisclosedMatch): readonly Text[] {
  if (steadiness === null) return [KEPT_BACK]
  const share = `It stays in its group in ${Math.round(steadiness.share * 20)} of 20 tries in which my answers vary within their own ranges.`
  if (steadiness.kind === 'steady') return [plain(`Steady. ${share}`)]
  const line =
    steadiness.share < ON_THE_LINE
      ? `On the line between “${sayGroup(group)}” and “${sayGroup(steadiness.elsewhere)}”. `
      : ''
  return [plain(`${line}Sensitive to ${steadiness.text}. ${share}`)]
}

function limitItem({ brokenLimits, unchecked }: DisclosedMatch): readonly Item[] {
  const broken = brokenLimits.map(
    ({ text, unless, strength }): Text => [
      { text: strength === 'must' ? 'Must: ' : 'Wish: ', weight: 'bold' },
      { text: `${text.replace(/\.$/, '')}, ${unless}.` },
    ],
  )
  return [
    ...(broken.length > 0 ? [{ term: 'My limits', lines: broken }] : []),
    ...(unchecked.length > 0 ? [{ term: 'To heed or to ask', lines: unchecked.map(plain) }] : []),
  ]
}

function sayWayBack({ facts }: Path): readonly Text[] {
  const { text, mustStayActive } = facts.reversibility
  const active = mustStayActive.length === 0 ? [] : [quiet(`Must stay active: ${mustStayActive.join('; ')}.`)]
  return [plain(text), ...active]
}

/** How a path reads for this person: both readings, for and against, gaps with first steps, steadiness, way back. */
export function buildPathReading(content: Content, path: Path, match: DisclosedMatch): SummaryBlock {
  const reasons = match.reasons.map(({ text }) => plain(text))
  const against = match.against === null ? [] : [plain(match.against.text)]
  const change = match.wouldChange === null ? [] : [plain(match.wouldChange.text)]
  const gaps = match.gaps.length === 0 ? '' : `, ${sayCounted(match.gaps.length, 'gap')}`
  return {
    kind: 'summary',
    section: 'paths',
    termShare: 27,
    items: [
      { term: 'Would I want this?', lines: [sayFit(match)] },
      { term: 'Could I do this?', lines: [plain(`${capitalise(sayReadiness(match.band))}${gaps}.`)] },
      { term: 'For it', lines: linesOr(reasons, match, 'Nothing I said speaks for it yet.') },
      { term: 'Against it', lines: linesOr(against, match, 'Nothing I said speaks against it yet.') },
      gapItem(content, match),
      ...limitItem(match),
      {
        term: 'What would change this',
        lines: linesOr(change, match, 'No single answer would move it to another group.'),
      },
      { term: 'How steady this is', lines: saySteadiness(match) },
      { term: 'What is hard about it', lines: path.hard.map(plain) },
      { term: 'The way back', lines: sayWayBack(path) },
    ],
  }
}
