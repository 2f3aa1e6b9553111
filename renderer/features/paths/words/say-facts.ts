import type { PathFacts } from '../../../../shared/content/path-facts.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import {
  BOARD,
  CONTACT,
  LICENCE,
  NIGHTS,
  PLACE,
  REMOTE,
  sayHours,
  sayMonths,
  sayYears,
  TRAVEL,
  WAY_BACK,
  wordAt,
} from './fact-words.ts'

/** The facts that rest on a source or on our judgement: all but pay, which has words of its own. */
export type FactId = Exclude<keyof PathFacts, 'pay'>

/** One fact: its name and what is known of it in a few words. */
export type ShortFact = Readonly<{ id: FactId; name: string; short: string }>

const FACTS: readonly (readonly [FactId, string, (facts: PathFacts) => string])[] = [
  ['hours', 'Hours', ({ hours }) => sayHours(hours)],
  ['nights', 'Nights and on-call', ({ nights }) => wordAt(NIGHTS, nights.level)],
  ['place', 'Place', ({ place }) => wordAt(PLACE, place.level)],
  ['remote', 'Working from home', ({ remote }) => wordAt(REMOTE, remote.level)],
  ['travel', 'Travel', ({ travel }) => wordAt(TRAVEL, travel.level)],
  ['patientContact', 'Patient contact', ({ patientContact }) => wordAt(CONTACT, patientContact.level)],
  ['licence', 'Active licence', ({ licence }) => LICENCE[licence.need]],
  ['boardCertification', 'Board certification', ({ boardCertification }) => BOARD[boardCertification.need]],
  ['clinicalYears', 'Years in practice', ({ clinicalYears }) => sayYears(clinicalYears.years)],
  ['study', 'Added study', ({ study }) => sayMonths(study.months)],
  ['firstPost', 'Time to a first post', ({ firstPost }) => sayMonths(firstPost.months)],
  ['reversibility', 'The way back', ({ reversibility }) => WAY_BACK[reversibility.ease]],
]

/** Every fact in the order in which people ask for them, each in a few words. */
export function sayFacts(facts: PathFacts): readonly ShortFact[] {
  return FACTS.map(([id, name, say]) => ({ id, name, short: capitalise(say(facts)) }))
}
