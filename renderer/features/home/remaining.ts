import type { Progress, WorkbookProgress } from '../../../shared/workbook/progress.ts'
import { capitalise, sayMinutes, sayNumber } from './say-number.ts'

/** Seconds that one of them usually takes. */
const SECONDS = { about: 15, statement: 10, choice: 30, skill: 25, limit: 25 }

function sayDone({ answered, asked }: Progress): string {
  return `${capitalise(sayNumber(answered))} of ${sayNumber(asked)} ${answered === 1 ? 'is' : 'are'} done`
}

function sayRest(progress: Progress, seconds: number): string {
  const rest = sayMinutes((progress.asked - progress.answered) * seconds)
  return `${sayDone(progress)}; the rest takes ${rest}.`
}

/** How much of the values is left: statements first, then the choices among the highest. */
export function sayValuesLeft({ statements, choices }: WorkbookProgress): string {
  if (statements.state !== 'done') return sayRest(statements, SECONDS.statement)
  const left = choices.asked - choices.answered
  return `All statements are done; ${sayNumber(left)} ${left === 1 ? 'choice is' : 'choices are'} left, ${sayMinutes(left * SECONDS.choice)}.`
}

export function sayAboutLeft({ about }: WorkbookProgress): string {
  return `${sayDone(about)}, and all of them are optional.`
}

export function saySkillsLeft({ skills }: WorkbookProgress): string {
  return sayRest(skills, SECONDS.skill)
}

export function sayLimitsLeft({ limits }: WorkbookProgress): string {
  return `${capitalise(sayNumber(limits.answered))} of ${sayNumber(limits.asked)} ${limits.answered === 1 ? 'is' : 'are'} set. Leave out what sets you no limit.`
}
