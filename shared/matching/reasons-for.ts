import { findById } from '../content/content.ts'
import { capitalise, listWords } from '../list-words.ts'
import type { Reason } from './match.ts'
import { isNearTop, type ReasonContext, type WeighedValue, weighValues } from './reason-context.ts'

/** A value must add at least this much to be named as a reason. */
const LEAST_PULL = 0.25
/** Offered at least at this level, on the scale of 1 to 5, before it is praised. */
const LEAST_OFFERED = 3
/** Skills that give energy are named as a reason when they make up this share of the work. */
const LEAST_GIVING = 0.3
const MOST_REASONS = 3
const MOST_VALUES = 2

function valueMet(context: ReasonContext, { id }: WeighedValue): Reason {
  const { phrase } = findById(context.content.values, id)
  const why = context.profile.values[id]?.why ?? ''
  const opening = isNearTop(context.scores, id)
    ? `You put ${phrase} near the top.`
    : `${capitalise(phrase)} matters to you.`
  return { kind: 'value-met', text: `${opening} ${why}`, answer: { kind: 'value', id } }
}

function valueSpared(context: ReasonContext, { id }: WeighedValue): Reason {
  const { phrase } = findById(context.content.values, id)
  const why = context.profile.values[id]?.why ?? ''
  const text = `${capitalise(phrase)} matters less to you than the rest, and this path asks you to do with less. ${why}`
  return { kind: 'value-spared', text, answer: { kind: 'value', id } }
}

function energyGives(context: ReasonContext): Reason[] {
  const [first, second] = context.energy.giving
  if (first === undefined || !((context.energy.gives ?? 0) >= LEAST_GIVING)) return []
  const named = [first, ...(second === undefined ? [] : [second])]
  const words = listWords(named.map((id) => findById(context.content.skills, id).phrase))
  const [verb, rest] = named.length > 1 ? ['give', 'they are'] : ['gives', 'it is']
  const text = `${capitalise(words)} ${verb} you energy, and ${rest} a large part of this work.`
  return [{ kind: 'energy-gives', text, answer: { kind: 'skill', id: first } }]
}

function skillsMet(context: ReasonContext): Reason[] {
  const { band, met } = context.readiness
  const [first, second] = met.filter((id) => !context.energy.draining.includes(id))
  if (band === 'long-step' || band === 'missing' || first === undefined || second === undefined) return []
  const words = listWords([first, second].map((id) => findById(context.content.skills, id).phrase))
  const text = `You are already at the level it asks for in ${words}.`
  return [{ kind: 'skills-met', text, answer: { kind: 'skill', id: first } }]
}

/**
 * Two or three sentences that decide for a path: the values that add most to its shape, the skills that feed, and what
 * is already there. Each rests on one answer and would be false for somebody who had answered otherwise.
 */
export function reasonsFor(context: ReasonContext): readonly Reason[] {
  const pulling = weighValues(context)
    .filter(({ pull }) => pull >= LEAST_PULL)
    .sort((a, b) => b.pull - a.pull)
  const met = pulling
    .filter(({ wanted, offered }) => wanted > 0 && offered >= LEAST_OFFERED)
    .slice(0, MOST_VALUES)
  const spared = pulling.filter(({ wanted }) => wanted < 0).slice(0, 1)
  return [
    ...met.map((value) => valueMet(context, value)),
    ...energyGives(context),
    ...skillsMet(context),
    ...spared.map((value) => valueSpared(context, value)),
  ].slice(0, MOST_REASONS)
}
