import type { Workbook } from '../workbook/workbook.ts'

/** What a plan has to know about the person so that none of its steps is beside the point. */
export type Circumstances = Readonly<{
  /** There is an employer, a department, a clinic to ask. */
  hasPost: boolean
  /** Steps that name American offices make sense; also while no country has been named. */
  isInUs: boolean
  isStudent: boolean
  isInTraining: boolean
  /** The licence is active, as far as we have been told. */
  hasLicence: boolean
}>

const WITHOUT_POST = ['student', 'retired', 'not-practising']
const NOT_ACTIVE = ['inactive', 'lapsed', 'never']

function choiceOf({ about }: Workbook, question: string): string | undefined {
  const answer = about[question]
  return answer?.kind === 'choice' ? answer.option : undefined
}

/** Reads the circumstances from the optional answers; what was not said is taken as the ordinary case. */
export function readCircumstances(workbook: Workbook): Circumstances {
  const stage = choiceOf(workbook, 'stage') ?? ''
  const country = choiceOf(workbook, 'country')
  return {
    hasPost: !WITHOUT_POST.includes(stage) && choiceOf(workbook, 'employer') !== 'none',
    isInUs: country === undefined || country === 'us',
    isStudent: stage === 'student',
    isInTraining: stage === 'resident',
    hasLicence: stage !== 'retired' && !NOT_ACTIVE.includes(choiceOf(workbook, 'licence') ?? ''),
  }
}
