import type { Path } from '../content/path.ts'
import { appliesTo } from './applies-to.ts'
import type { Circumstances } from './circumstances.ts'
import type { StepDraft } from './step-draft.ts'

const TALKS = 2
const LEADING = ['A', 'An', 'The', 'Someone', 'Your', 'Two', 'One', 'Another']

function continueSentence(line: string): string {
  const [first = ''] = line.split(' ')
  return LEADING.includes(first) ? line.charAt(0).toLowerCase() + line.slice(1) : line
}

/** Where to look, or what else there is to know, reads as an aside. */
function setApart(person: string): string {
  const [who = '', ...more] = person.split('; ')
  return more.length === 0 ? who : `${who} (${more.join('; ')})`
}

/** Who to look for stands before the semicolon, where to look behind it; where it does not apply, who still may. */
function sayPerson(line: string, circumstances: Circumstances): string | undefined {
  const [who = ''] = line.split('; ')
  const person = [line, who].find((words) => appliesTo(words, circumstances))
  return person?.replace(/\.$/, '')
}

/** People to talk to: the first within the week, since a talk costs least and tells most. */
export function draftTalks(path: Path, circumstances: Circumstances): readonly StepDraft[] {
  const people = path.people.flatMap((line) => sayPerson(line, circumstances) ?? [])
  return people.slice(0, TALKS).map((person, index) => ({
    id: `talk-${index + 1}`,
    text: `Talk for half an hour with ${setApart(continueSentence(person))}.`,
    origin: { kind: 'people' },
    phase: index === 0 ? 'week' : 'month',
  }))
}
