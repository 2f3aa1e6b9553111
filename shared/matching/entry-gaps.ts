import type { Path } from '../content/path.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { Gap } from './match.ts'

/** Added study from a year on is a long step; a shorter course is within reach. */
const LONG_STUDY = 12
/** Short courses of up to this many months are not worth naming as a gap. */
const SHORT_STUDY = 3
/** Lacking up to this many years in practice is within reach. */
const FEW_YEARS = 2

function choiceOf(workbook: Workbook, question: string): string | undefined {
  const answer = workbook.about[question]
  return answer?.kind === 'choice' ? answer.option : undefined
}

/** Whether somebody is a student or a resident. */
export function isInTraining(workbook: Workbook): boolean {
  const stage = choiceOf(workbook, 'stage')
  return stage === 'student' || stage === 'resident'
}

/** Years in practice after training, as far as they were said; students and residents have none yet. */
export function yearsInPractice(workbook: Workbook): number | undefined {
  if (isInTraining(workbook)) return 0
  const years = workbook.about['years-since-training']
  return years?.kind === 'number' ? years.number : undefined
}

function studyGap(path: Path): Gap[] {
  const [months] = path.facts.study.months
  if (months <= SHORT_STUDY) return []
  const size = months >= LONG_STUDY ? 'far' : 'within-reach'
  const text = `It usually asks for added study of ${months} months or more. ${path.facts.study.text}`
  return [
    {
      kind: 'entry',
      entry: 'study',
      size,
      text,
      firstStep: 'Read the entry rules of two programmes and note cost, months and evenings.',
    },
  ]
}

function sayYears(years: number): string {
  return years === 1 ? 'a year' : `${years} years`
}

function yearsGap(path: Path, workbook: Workbook): Gap[] {
  const asked = path.facts.clinicalYears.years
  const years = yearsInPractice(workbook)
  if (years === undefined || years >= asked) return []
  const text = isInTraining(workbook)
    ? `It usually asks for ${sayYears(asked)} in practice after training, and you are still in training.`
    : `It usually asks for ${sayYears(asked)} in practice; you have ${years}.`
  const size = choiceOf(workbook, 'stage') === 'student' || asked - years > FEW_YEARS ? 'far' : 'within-reach'
  return [
    {
      kind: 'entry',
      entry: 'clinical-years',
      size,
      text,
      firstStep: 'Ask someone who hires for this work which junior posts lead to it.',
    },
  ]
}

const LICENCE_STEP: Readonly<Record<string, string>> = {
  inactive: 'Ask your licensing body what reactivating takes, and how long.',
  lapsed: 'Ask your licensing body what restoring a lapsed licence takes, and how long.',
  never: 'Ask whether this work is open without a licence anywhere near you.',
}

function licenceGap(path: Path, workbook: Workbook): Gap[] {
  if (path.facts.licence.need !== 'required') return []
  const licence = choiceOf(workbook, 'licence')
  const isStudent = choiceOf(workbook, 'stage') === 'student'
  const firstStep = LICENCE_STEP[isStudent ? 'never' : (licence ?? '')]
  if (firstStep === undefined) return []
  const text = isStudent
    ? 'It asks for an active licence, which comes after graduation and training.'
    : 'It asks for an active licence, and you said yours is not active.'
  const size = isStudent || licence !== 'inactive' ? 'far' : 'within-reach'
  return [{ kind: 'entry', entry: 'licence', size, text, firstStep }]
}

/** What the entry rules of a path still ask for, as far as the person has told us; what is unknown is no gap. */
export function entryGaps(path: Path, workbook: Workbook): readonly Gap[] {
  return [...studyGap(path), ...yearsGap(path, workbook), ...licenceGap(path, workbook)]
}

/** Present work that the physician can no longer do is a long step away, however well it fits. */
export function presentWorkGaps(workbook: Workbook): readonly Gap[] {
  if (choiceOf(workbook, 'present-work') !== 'no') return []
  const text = 'You said that your present clinical work is no longer open to you.'
  const firstStep = 'Ask the physician who treats you which parts of it could open again, and when.'
  return [{ kind: 'entry', entry: 'closed', size: 'far', text, firstStep }]
}
