import { sayCount } from '../../../shared/count-words.ts'
import { capitalise } from '../../../shared/list-words.ts'
import type { Progress, WorkbookProgress } from '../../../shared/workbook/progress.ts'
import { sayMinutes } from './say-minutes.ts'

/** Seconds that one of them usually takes. */
const SECONDS = { about: 15, statement: 10, choice: 30, skill: 25, limit: 25 }

function sayHowMany({ answered, asked }: Progress): string {
  return `${answered === 0 ? 'None' : capitalise(sayCount(answered))} of ${sayCount(asked)} ${answered === 1 ? 'is' : 'are'}`
}

function sayDone(progress: Progress): string {
  return `${sayHowMany(progress)} done`
}

function sayRest(progress: Progress, seconds: number): string {
  const rest = sayMinutes((progress.asked - progress.answered) * seconds)
  return `${sayDone(progress)}; the rest takes ${rest}.`
}

/** How much of the values is left: statements first, then the choices among the highest. */
export function sayValuesLeft({ statements, choices }: WorkbookProgress): string {
  if (statements.state !== 'done') return sayRest(statements, SECONDS.statement)
  const left = choices.asked - choices.answered
  return `All statements are done; ${sayCount(left)} ${left === 1 ? 'choice is' : 'choices are'} left, ${sayMinutes(left * SECONDS.choice)}.`
}

export function sayAboutLeft({ about }: WorkbookProgress): string {
  return `${sayDone(about)}, and all of them are optional.`
}

export function saySkillsLeft({ skills }: WorkbookProgress): string {
  return sayRest(skills, SECONDS.skill)
}

export function sayLimitsLeft({ limits }: WorkbookProgress): string {
  return `${sayHowMany(limits)} answered. “No limit here” is an answer too.`
}
