import { type Content, findById } from '../../../../shared/content/content.ts'
import { capitalise, listWords } from '../../../../shared/list-words.ts'
import type { SkillScore } from '../../../../shared/scoring/score-skills.ts'
import type { ValuesScore } from '../../../../shared/scoring/score-values.ts'
import type { Energy } from '../../../../shared/workbook/answers.ts'

/** With this many or fewer on the first place, the next place is named too. */
const FEW_FIRST = 2
const MOST_NAMED = 4
const MOST_SKILLS = 3

function listSome(words: readonly string[], most: number): string {
  return `${listWords(words.slice(0, most))}${others(words, most)}`
}

function others(words: readonly string[], most: number): string {
  return words.length > most ? ', among others' : ''
}

function phrases(content: Content, ids: readonly string[]): string[] {
  return ids.map((id) => findById(content.values, id).phrase)
}

function sayClearValues(content: Content, values: ValuesScore): string {
  const wanted = new Set(
    values.scores.flatMap((score) => (score.kind === 'scored' && score.utility > 0 ? [score.id] : [])),
  )
  const [first = [], next = []] = values.places.map((place) => place.filter((id) => wanted.has(id)))
  if (first.length > MOST_NAMED)
    return `Several things matter to you about equally: ${listSome(phrases(content, first), MOST_NAMED)}.`
  const most = `You want ${listWords(phrases(content, first))} most.`
  if (first.length > FEW_FIRST || next.length === 0) return most
  const verb = next.length === 1 ? 'comes' : 'come'
  return `${most} Next ${verb} ${listSome(phrases(content, next), MOST_NAMED)}.`
}

/** What the person wants, from the first places of their own order; empty where too little is answered. */
export function sayWanted(content: Content, values: ValuesScore): string {
  switch (values.kind) {
    case 'clear':
      return sayClearValues(content, values)
    case 'flat':
      return 'Your values came out all alike, so they point to no path more than to another.'
    case 'missing':
      return ''
  }
}

/** Skills of one energy, the strongest first. */
function skillsWith(content: Content, skills: readonly SkillScore[], energy: Energy): string[] {
  const level = (skill: SkillScore): number => (typeof skill.level === 'number' ? skill.level : -1)
  return skills
    .filter((skill) => skill.energy === energy)
    .toSorted((a, b) => level(b) - level(a))
    .map(({ id }) => findById(content.skills, id).phrase)
}

/** What feeds and what drains, by name; empty where no energy was said. */
export function sayEnergy(content: Content, skills: readonly SkillScore[]): string {
  const gives = skillsWith(content, skills, 'gives')
  const drains = skillsWith(content, skills, 'drains')
  const verb = drains.length === 1 ? 'drains' : 'drain'
  const drained = `${listWords(drains.slice(0, MOST_SKILLS))} ${verb} you${others(drains, MOST_SKILLS)}`
  if (gives.length === 0) return drains.length === 0 ? '' : `${capitalise(drained)}.`
  const given = `You get energy from ${listSome(gives, MOST_SKILLS)}`
  return drains.length === 0 ? `${given}.` : `${given}; ${drained}.`
}
