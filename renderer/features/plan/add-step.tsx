import { type FormEvent, useState } from 'react'
import { ownStepId } from '../../../shared/planning/own-step-id.ts'
import { stepDays } from '../../../shared/planning/step-days.ts'
import type { Plan } from '../../../shared/workbook/plan.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { dueProblem } from './due-problem.ts'

const TEXT = 'own-text'
const DUE = 'own-due'

/** A workbook holds so many steps of one plan. */
const MOST_STEPS = 200

type Draft = Readonly<{ text: string; due: string | null }>

const EMPTY: Draft = { text: '', due: null }

function findProblems(plan: Plan, { text, due }: Draft): readonly FieldProblem[] {
  const wrongDue = dueProblem(plan, due)
  return [
    ...(text.trim() === '' ? [{ field: TEXT, message: 'Enter what you want to do' }] : []),
    ...(plan.steps.length >= MOST_STEPS
      ? [{ field: TEXT, message: 'Remove a step first: a plan holds up to 200' }]
      : []),
    ...(wrongDue === undefined ? [] : [{ field: DUE, message: wrongDue }]),
  ]
}

/** A step of the person's own. */
export function AddStep({ plan }: { readonly plan: Plan }) {
  const { change } = useWorkbook()
  const focusLater = useFocusLater()
  const [draft, setDraft] = useState(EMPTY)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [attempt, setAttempt] = useState(0)
  const { first, last } = stepDays(plan)
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message

  const add = (event: FormEvent) => {
    event.preventDefault()
    const found = findProblems(plan, draft)
    setProblems(found)
    setAttempt(attempt + 1)
    if (found.length > 0) return
    const id = ownStepId(plan.steps)
    const step = { ...draft, text: draft.text.trim(), id, done: null, origin: { kind: 'own' } } as const
    change({ kind: 'step-added', plan: plan.id, step })
    setDraft(EMPTY)
    focusLater(`change-${id}`)
  }

  return (
    <form className="add-step" noValidate onSubmit={add}>
      <h2>Add a step of your own</h2>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextField
        id={TEXT}
        label="What do you want to do?"
        error={errorOf(TEXT)}
        value={draft.text}
        maxLength={2000}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <DateField
        id={DUE}
        label="By when?"
        isOptional
        error={errorOf(DUE)}
        value={draft.due}
        min={first}
        max={last}
        onChange={(due) => setDraft({ ...draft, due })}
      />
      <Button type="submit" weight="secondary">
        Add this step
      </Button>
    </form>
  )
}
