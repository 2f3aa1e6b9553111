import { type Content, findById } from '../content/content.ts'
import type { Gap } from '../matching/match.ts'
import { appliesTo } from './applies-to.ts'
import type { Circumstances } from './circumstances.ts'
import type { StepDraft } from './step-draft.ts'

type SkillGap = Extract<Gap, { kind: 'skill' }>

function firstStepFor(content: Content, { skill, firstStep }: SkillGap, person: Circumstances): string {
  const { phrase, firstSteps } = findById(content.skills, skill)
  const possible = [firstStep, ...firstSteps].find((step) => appliesTo(step, person))
  return possible ?? `Ask someone who does this work how they got better at ${phrase}.`
}

/** Skills that are missing, the largest gap first, each with the first step that this person can take. */
export function draftSkillGaps(
  content: Content,
  gaps: readonly Gap[],
  person: Circumstances,
): readonly StepDraft[] {
  const missing = gaps.filter((gap): gap is SkillGap => gap.kind === 'skill')
  const largestFirst = missing.toSorted((a, b) => b.asked - b.level - (a.asked - a.level))
  return largestFirst.map((gap) => ({
    id: `gap-${gap.skill}`,
    text: firstStepFor(content, gap, person),
    origin: { kind: 'gap', skill: gap.skill },
    phase: gap.size === 'far' ? 'later' : 'quarter',
  }))
}

/** What the entry rules still ask for; each is one question to settle in the first month. */
export function draftEntry(gaps: readonly Gap[]): readonly StepDraft[] {
  const missing = gaps.flatMap((gap): StepDraft[] =>
    gap.kind === 'entry'
      ? [{ id: `entry-${gap.entry}`, text: gap.firstStep, origin: { kind: 'entry' }, phase: 'month' }]
      : [],
  )
  return missing.length > 0 ? missing : [ADVERTS]
}

const ADVERTS: StepDraft = {
  id: 'entry-adverts',
  text: 'Read two current adverts for this work and note what they ask for in years, study and licence.',
  origin: { kind: 'entry' },
  phase: 'month',
}
