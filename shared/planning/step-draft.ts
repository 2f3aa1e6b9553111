import type { Step } from '../workbook/plan.ts'

/** When a step belongs, each after the one before: nothing far is begun before the plan has been looked at again. */
export const PHASES = ['week', 'month', 'quarter', 'review', 'later'] as const

/** A part of the plan's time. */
export type Phase = (typeof PHASES)[number]

/** A step without its date. */
export type StepDraft = Readonly<Pick<Step, 'id' | 'text' | 'origin'> & { phase: Phase }>
