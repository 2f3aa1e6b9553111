import { type Content, findById } from '../content/content.ts'
import type { Skill } from '../content/skill.ts'
import { sayCounted } from '../count-words.ts'
import { capitalise } from '../list-words.ts'
import type { Match } from '../matching/match.ts'
import { scoreValues } from '../scoring/score-values.ts'
import type { SkillAnswer } from '../workbook/answers.ts'
import type { ReportSection, Workbook } from '../workbook/workbook.ts'
import type { Block, Text } from './block.ts'
import { NO_PATHS } from './build-paths-section.ts'
import { buildValuesChart, firstPlaces } from './build-values-chart.ts'
import { valuesWithoutOrder } from './build-values-section.ts'
import { discloseMatch } from './disclose-match.ts'
import { sayReadiness } from './say-reading.ts'
import { levelText } from './skill-words.ts'
import { bold, NOT_ANSWERED, plain, quiet } from './text.ts'

/** So many values stand on the first page; shared places are never cut. */
const FIRST_VALUES = 6
/** So many skills stand on the first page. */
const FIRST_SKILLS = 5

/** The highest values with their ranges. */
export function buildFirstValues(
  content: Content,
  said: Pick<Workbook, 'ratings' | 'bestWorst'>,
): readonly Block[] {
  const section = 'values'
  const score = scoreValues(content, said)
  const without = valuesWithoutOrder(score)
  const heading: Block = { kind: 'heading', section, level: 2, text: 'What work has to give me' }
  if (without !== undefined)
    return [heading, { kind: 'paragraph', section, style: 'plain', text: plain(without) }]
  return [heading, buildValuesChart(content, score, firstPlaces(score.places, FIRST_VALUES))]
}

const ENERGY_ORDER = { gives: 0, neutral: 1, drains: 2 } as const

function rank(answer: SkillAnswer | undefined): number {
  const level = answer?.level?.kind === 'level' ? answer.level.level : -1
  const energy = answer?.energy?.kind === 'energy' ? ENERGY_ORDER[answer.energy.energy] : 1
  return energy - level * 10
}

function topSkills(content: Content, said: Workbook['skills']): readonly Skill[] {
  return content.skills
    .filter(({ id }) => said[id]?.level?.kind === 'level')
    .toSorted((a, b) => rank(said[a.id]) - rank(said[b.id]) || a.name.localeCompare(b.name, 'en'))
    .slice(0, FIRST_SKILLS)
}

/** Energy in one word, as the heading over the column gives the rest. */
function shortEnergy({ energy }: SkillAnswer): Text {
  if (energy === undefined) return NOT_ANSWERED
  if (energy.kind === 'not-sure') return plain('not sure')
  if (energy.energy === 'neutral') return plain('neither')
  return energy.energy === 'drains' ? bold('drains') : plain('gives')
}

/** The strongest skills with level and energy. */
export function buildFirstSkills(content: Content, said: Workbook['skills']): readonly Block[] {
  const section = 'skills'
  const heading: Block = { kind: 'heading', section, level: 2, text: 'What I can do, and what feeds me' }
  const top = topSkills(content, said)
  if (top.length === 0)
    return [heading, { kind: 'paragraph', section, style: 'plain', text: plain('Not answered.') }]
  return [
    heading,
    {
      kind: 'table',
      section,
      caption: 'My strongest skills',
      density: 'compact',
      columns: [
        { title: 'Skill', share: 40 },
        { title: 'Level', share: 44 },
        { title: 'Energy', share: 16 },
      ],
      rows: top.map((skill) => {
        const answer = said[skill.id] ?? {}
        return [plain(skill.name), levelText(skill, answer), shortEnergy(answer)]
      }),
    },
  ]
}

function buildWay(content: Content, match: Match, sections: readonly ReportSection[]): Text[] {
  const { reasons, against, gaps, band, isPartial } = discloseMatch(match, sections)
  const none = quiet(isPartial ? 'Kept to myself' : 'Nothing yet')
  const [first] = reasons
  const missing = gaps.length === 0 ? '' : `, ${sayCounted(gaps.length, 'gap')}`
  return [
    [{ text: findById(content.paths, match.path).title, weight: 'bold' }],
    first === undefined ? none : plain(first.text),
    against === null ? none : plain(against.text),
    plain(`${capitalise(sayReadiness(band))}${missing}`),
  ]
}

/** The ways on the table: for it, against it, readiness. */
export function buildFirstPaths(
  content: Content,
  shown: readonly Match[],
  sections: readonly ReportSection[],
): readonly Block[] {
  const section = 'paths'
  const title = shown.length === 0 ? 'Ways on' : capitalise(sayCounted(shown.length, 'way on', 'ways on'))
  const heading: Block = { kind: 'heading', section, level: 2, text: title }
  if (shown.length === 0)
    return [heading, { kind: 'paragraph', section, style: 'plain', text: plain(NO_PATHS) }]
  return [
    heading,
    {
      kind: 'table',
      section,
      caption: 'Ways on',
      density: 'compact',
      columns: [
        { title: 'Path', share: 18 },
        { title: 'For it, as the program tells me', share: 33.5 },
        { title: 'Against it', share: 33.5 },
        { title: 'Readiness', share: 15 },
      ],
      rows: shown.map((match) => buildWay(content, match, sections)),
    },
  ]
}

/** Values and skills beside each other; where only one was chosen it takes the whole width. */
export function sideBySide(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  if (left.length === 0 || right.length === 0) return [...left, ...right]
  return [{ kind: 'columns', section: 'cover', leftShare: 42, left, right }]
}
