import type { LimitId } from '../../content/limit.ts'
import { atMost, KEPT, type LimitQuestion, type LimitRule } from './limit-rule.ts'
import { checkPayFloor } from './pay-floor.ts'

const NIGHTS = [
  'no nights',
  'rare evenings',
  'some evenings or weekends',
  'regular on-call or nights',
  'nights like hospital work',
]
const PLACE = ['almost anywhere', 'larger towns only', 'few cities or employers', 'a move or long stays away']
const REMOTE = [
  'work on site',
  'work mostly on site',
  'some days at home',
  'work mostly from home',
  'work from home',
]
const TRAVEL = [
  'no travel',
  'a few trips a year',
  'monthly travel',
  'weekly travel',
  'travel most of the time',
]
const CONTACT = [
  'no patients',
  'patients only rarely',
  'some contact with patients',
  'regular patients',
  'mainly patient care',
]

function word(words: readonly string[], level: number): string {
  return words[level] ?? ''
}

function said({ option }: LimitQuestion): string {
  if (option === undefined) return ''
  const isAboutMe = option.label.startsWith('I ')
  return isAboutMe ? option.label : option.label.charAt(0).toLowerCase() + option.label.slice(1)
}

function limitNumber({ answer }: LimitQuestion): number | undefined {
  return answer.kind === 'number' ? answer.number : undefined
}

/** Part-time posts decide: usual ones keep the limit, possible ones have to be asked for, rare ones break it. */
const checkHours: LimitRule = (question) => {
  const { low, partTime } = question.facts.hours
  const most = limitNumber(question)
  if (most === undefined || low <= most || partTime === 'usual') return KEPT
  if (partTime === 'possible') {
    const text = `A usual week starts at ${low} hours; part-time posts exist here, so ask for one of at most ${most}.`
    return { kind: 'unknown', text }
  }
  return {
    kind: 'broken',
    text: `A usual week starts at ${low} hours; you set at most ${most}.`,
    unless: 'unless you found one of its rare part-time posts',
  }
}

const checkNights: LimitRule = (question) =>
  atMost(question.facts.nights.level, question.option?.level, {
    text: `It usually means ${word(NIGHTS, question.facts.nights.level)}; you said: ${said(question)}.`,
    unless: 'unless you found a post without them, or could accept more for a time',
  })

/** Work done mostly from home asks little of the place; a larger town may be the one the person lives in. */
const MOSTLY_REMOTE = 3
const LARGER_TOWN = 1

const checkPlace: LimitRule = (question) => {
  const { place, remote } = question.facts
  const furthest = question.option?.level
  if (furthest === undefined || place.level <= furthest || remote.level >= MOSTLY_REMOTE) return KEPT
  if (place.level === LARGER_TOWN)
    return {
      kind: 'unknown',
      text: 'Posts stand in most larger towns; whether there is one near you has to be asked.',
    }
  return {
    kind: 'broken',
    text: `It usually means ${word(PLACE, place.level)}; you said: ${said(question)}.`,
    unless: 'unless moving became possible, or a remote post turned up',
  }
}

const checkTravel: LimitRule = (question) =>
  atMost(question.facts.travel.level, question.option?.level, {
    text: `It usually means ${word(TRAVEL, question.facts.travel.level)}; you said: ${said(question)}.`,
    unless: 'unless more travel became possible, or a post with less of it turned up',
  })

const checkRemote: LimitRule = ({ facts, option, ...rest }) => {
  if (option?.level === undefined || facts.remote.level >= option.level) return KEPT
  return {
    kind: 'broken',
    text: `It usually means ${word(REMOTE, facts.remote.level)}; you said: ${said({ facts, option, ...rest })}.`,
    unless: 'unless you could be on site more, or an employer agreed to more days at home',
  }
}

const checkContact: LimitRule = (question) => {
  const { level } = question.facts.patientContact
  const { atLeast = 0, atMost: most = 4 } = question.option ?? {}
  if (level >= atLeast && level <= most) return KEPT
  const unless =
    level < atLeast
      ? 'unless a clinic session kept beside it were enough'
      : 'unless more contact with patients were all right for you'
  return {
    kind: 'broken',
    text: `It usually means ${word(CONTACT, level)}; you said: ${said(question)}.`,
    unless,
  }
}

const checkLicence: LimitRule = ({ facts, option }) =>
  option?.licence === 'without' && facts.licence.need === 'required'
    ? {
        kind: 'broken',
        text: 'It asks for an active licence, and you may not be able to keep one.',
        unless: 'unless you could keep or restore your licence',
      }
    : KEPT

const checkStudy: LimitRule = (question) => {
  const [months] = question.facts.study.months
  return atMost(months, limitNumber(question), {
    text: `It usually asks for ${months} months or more of added study; you set at most ${limitNumber(question)}.`,
    unless: 'unless you could study longer, perhaps part-time beside your work',
  })
}

const checkStart: LimitRule = (question) => {
  const [months] = question.facts.firstPost.months
  return atMost(months, limitNumber(question), {
    text: `A first post usually takes at least ${months} months; new pay has to start within ${limitNumber(question)}.`,
    unless: 'unless your present pay, part-time work or savings could carry you longer',
  })
}

/** One rule for each of the ten limits. */
export const LIMIT_RULES: Readonly<Record<LimitId, LimitRule>> = {
  'pay-floor': checkPayFloor,
  hours: checkHours,
  nights: checkNights,
  place: checkPlace,
  remote: checkRemote,
  travel: checkTravel,
  'patient-contact': checkContact,
  licence: checkLicence,
  'study-time': checkStudy,
  'start-date': checkStart,
}
