import type { Path } from '../content/path.ts'
import { appliesTo } from './applies-to.ts'
import type { Circumstances } from './circumstances.ts'
import type { Phase, StepDraft } from './step-draft.ts'

/** The content orders first steps from an evening's reading to something that takes months. */
const PHASE_OF: readonly Phase[] = ['month', 'month', 'quarter', 'later']

function phaseOf(text: string, index: number): Phase {
  if (/\b(tonight|this evening|this week)\b/.test(text)) return 'week'
  return PHASE_OF[index] ?? 'later'
}

/** The path's own first steps, small tests of whether the work suits, as far as this person can take them. */
export function draftFirstSteps(path: Path, circumstances: Circumstances): readonly StepDraft[] {
  const steps = path.firstSteps.map(
    (text, index): StepDraft => ({
      id: `first-step-${index + 1}`,
      text,
      origin: { kind: 'first-step' },
      phase: phaseOf(text, index),
    }),
  )
  return steps.filter(({ text }) => appliesTo(text, circumstances))
}
