import { PHASES, type StepDraft } from './step-draft.ts'

/** More steps than this is a list, not a plan. */
const MOST_STEPS = 12
/** So many of the path's own first steps are kept before gaps take the room that is left. */
const FIRST_STEPS = 3

/** The parts a plan is chosen from. */
export type StepParts = Readonly<{
  talks: readonly StepDraft[]
  wayBack: readonly StepDraft[]
  firstSteps: readonly StepDraft[]
  entry: readonly StepDraft[]
  skillGaps: readonly StepDraft[]
  review: StepDraft
}>

function withoutRepeats(drafts: readonly StepDraft[]): readonly StepDraft[] {
  const first = new Map<string, StepDraft>()
  for (const draft of drafts) {
    const words = draft.text.toLowerCase()
    if (!first.has(words)) first.set(words, draft)
  }
  return [...first.values()]
}

/** Inside a phase the order in which the parts are written here. */
function inPhaseOrder(drafts: readonly StepDraft[]): readonly StepDraft[] {
  return PHASES.flatMap((phase) => drafts.filter((draft) => draft.phase === phase))
}

/** Chooses what goes into the plan, the largest gaps first, and puts it in the order of its phases. */
export function chooseSteps(parts: StepParts): readonly StepDraft[] {
  const { talks, wayBack, firstSteps, entry, skillGaps, review } = parts
  const byWeight = [
    ...talks,
    review,
    ...wayBack,
    ...firstSteps.slice(0, FIRST_STEPS),
    ...entry,
    ...skillGaps,
    ...firstSteps.slice(FIRST_STEPS),
  ]
  const chosen = new Set(withoutRepeats(byWeight).slice(0, MOST_STEPS))
  const inOrder = [
    ...talks.slice(0, 1),
    ...firstSteps.slice(0, 1),
    ...wayBack,
    ...talks.slice(1),
    ...entry,
    ...firstSteps.slice(1, FIRST_STEPS),
    ...skillGaps,
    review,
    ...firstSteps.slice(FIRST_STEPS),
  ]
  return inPhaseOrder(inOrder.filter((draft) => chosen.has(draft)))
}
