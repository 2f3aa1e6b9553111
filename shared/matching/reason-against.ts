import { findById } from '../content/content.ts'
import { capitalise, listWords } from '../list-words.ts'
import type { AnswerRef, Gap, Reason } from './match.ts'
import { levelThatCloses } from './readiness.ts'
import { type ReasonContext, weighValues } from './reason-context.ts'

/** "Matters to you" is said from this far above one's own middle, in logits. */
const CLEARLY_WANTED = 0.35
/** "Less of it here" is said from this far below the average path, on the scale of 1 to 5. */
const CLEARLY_LESS = -0.35

function brokenMust({ brokenLimits }: ReasonContext): Reason | undefined {
  const broken = brokenLimits.find(({ strength }) => strength === 'must')
  return broken && { kind: 'must-broken', text: broken.text, answer: { kind: 'limit', id: broken.limit } }
}

function brokenWish({ brokenLimits }: ReasonContext): Reason | undefined {
  const broken = brokenLimits.find(({ strength }) => strength === 'wish')
  return broken && { kind: 'wish-broken', text: broken.text, answer: { kind: 'limit', id: broken.limit } }
}

function tooLittleOf(context: ReasonContext, id: string | undefined): Reason | undefined {
  if (id === undefined) return undefined
  const { phrase } = findById(context.content.values, id)
  const why = context.profile.values[id]?.why ?? ''
  const text = `${capitalise(phrase)} matters to you, and there is less of it here. ${why}`
  return { kind: 'value-short', text, answer: { kind: 'value', id } }
}

function shortfall(context: ReasonContext): Reason | undefined {
  return tooLittleOf(context, context.shortfalls[0]?.value)
}

/** The wanted value that takes most from the shape, even where it is no outright shortfall. */
function weakestPull(context: ReasonContext): Reason | undefined {
  const [weakest] = weighValues(context)
    .filter(({ wanted, beyond }) => wanted >= CLEARLY_WANTED && beyond <= CLEARLY_LESS)
    .sort((a, b) => a.pull - b.pull)
  return tooLittleOf(context, weakest?.id)
}

/** What the path offers most that the person wants least. */
function unwanted(context: ReasonContext): Reason | undefined {
  const [most] = weighValues(context)
    .filter(({ wanted, beyond }) => wanted < 0 && beyond > 0)
    .sort((a, b) => a.pull - b.pull)
  if (most === undefined) return undefined
  const { phrase } = findById(context.content.values, most.id)
  const why = context.profile.values[most.id]?.why ?? ''
  const text = `Part of what it offers is ${phrase}, which matters less to you. ${why}`
  return { kind: 'value-short', text, answer: { kind: 'value', id: most.id } }
}

function drains({ content, energy }: ReasonContext): Reason | undefined {
  const named = energy.draining.slice(0, 2)
  const [first] = named
  if (first === undefined) return undefined
  const words = listWords(named.map((id) => findById(content.skills, id).phrase))
  const [verb, rest] = named.length > 1 ? ['drain', 'they are'] : ['drains', 'it is']
  const text = `${capitalise(words)} ${verb} you, and ${rest} part of this work.`
  return { kind: 'energy-drains', text, answer: { kind: 'skill', id: first } }
}

/** The answer that each entry rule is held against. */
export const ENTRY_ANSWERS: Readonly<Record<Extract<Gap, { kind: 'entry' }>['entry'], AnswerRef>> = {
  study: { kind: 'limit', id: 'study-time' },
  'clinical-years': { kind: 'about', id: 'years-since-training' },
  closed: { kind: 'about', id: 'present-work' },
  licence: { kind: 'about', id: 'licence' },
}

function describeGap({ content }: ReasonContext, gap: Gap): Reason {
  if (gap.kind === 'entry') return { kind: 'entry-gap', text: gap.text, answer: ENTRY_ANSWERS[gap.entry] }
  const skill = findById(content.skills, gap.skill)
  const asked = skill.levels[levelThatCloses(gap.asked)]?.name ?? ''
  const own = skill.levels[gap.level]?.name ?? ''
  const text = `It asks for ${skill.phrase} at the level “${asked}”; you are at “${own}”.`
  return { kind: 'skill-gap', text, answer: { kind: 'skill', id: gap.skill } }
}

function farGap(context: ReasonContext): Reason | undefined {
  const gap = context.readiness.gaps.find(({ size }) => size === 'far')
  return gap && describeGap(context, gap)
}

function anyGap(context: ReasonContext): Reason | undefined {
  const [gap] = context.readiness.gaps
  return gap && describeGap(context, gap)
}

/** The one honest reason against a path: what weighs most comes first, and there nearly always is one. */
export function reasonAgainst(context: ReasonContext): Reason | null {
  const isDrained = context.energy.band === 'weak'
  return (
    brokenMust(context) ??
    shortfall(context) ??
    (isDrained ? drains(context) : undefined) ??
    farGap(context) ??
    brokenWish(context) ??
    weakestPull(context) ??
    drains(context) ??
    anyGap(context) ??
    unwanted(context) ??
    null
  )
}
