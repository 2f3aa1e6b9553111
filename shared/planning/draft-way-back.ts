import type { Path } from '../content/path.ts'
import { listWords } from '../list-words.ts'
import { appliesTo } from './applies-to.ts'
import type { Circumstances } from './circumstances.ts'
import type { StepDraft } from './step-draft.ts'

const CREDENTIAL = /licen[cs]e|certification|registration|privileges/i

function decapitalise(words: string): string {
  return /^[A-Z][a-z]/.test(words) && !words.startsWith('Medicare')
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

/** The same thing has other names outside the United States. */
function nameAbroad(item: string): string {
  if (/licence/i.test(item)) return 'licence to practise'
  return /certification/i.test(item) ? 'specialist registration' : item
}

function itemsOf(path: Path, person: Circumstances): readonly string[] {
  const items = path.facts.reversibility.mustStayActive.map(decapitalise)
  if (person.isInUs) return items
  return [...new Set(items.map(nameAbroad))].filter((item) => appliesTo(item, person))
}

/** Inside a list of credentials only the things themselves, without their conditions. */
function bareNames(item: string): readonly string[] {
  return (item.split(/, | \(| rather than /)[0] ?? item).split(' and ')
}

function sayItems(items: readonly string[]): string {
  const credentials = items.filter((item) => CREDENTIAL.test(item)).flatMap(bareNames)
  const others = items.filter((item) => !CREDENTIAL.test(item))
  if (credentials.length === 0)
    return `Check what keeps the way back open, and until when: ${listWords(others)}.`
  const rest = others.length === 0 ? '' : ` Note what else keeps the way back open: ${listWords(others)}.`
  return `Check what keeps your ${listWords(credentials)} active, and until when.${rest}`
}

function sayWayBack(path: Path, person: Circumstances): string {
  if (person.isStudent) return 'Check what keeps the way into training open, and until when.'
  if (person.isInTraining)
    return 'Check what keeps your place in training and the way to certification open, and until when.'
  if (!person.hasLicence)
    return 'Check whether your licence could be made active again, what that takes, and until when it can be done.'
  return sayItems(itemsOf(path, person))
}

/** Keeping the way back: what must stay active, so that a choice can be taken back. */
export function draftWayBack(path: Path, person: Circumstances): readonly StepDraft[] {
  const hasItems = path.facts.reversibility.mustStayActive.length > 0
  if (!hasItems && person.hasLicence) return []
  return [{ id: 'way-back', text: sayWayBack(path, person), origin: { kind: 'way-back' }, phase: 'month' }]
}
