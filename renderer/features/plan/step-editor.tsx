import { useState } from 'react'
import { stepDays } from '../../../shared/planning/step-days.ts'
import { sayDay } from '../../../shared/report/say-day.ts'
import type { Plan, Step } from '../../../shared/workbook/plan.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { dueProblem } from './due-problem.ts'

interface StepEditorProps {
  readonly plan: Plan
  readonly step: Step
  readonly onClose: () => void
}

type StepChange = Partial<Pick<Step, 'text' | 'due'>>

/** A step's words and day. What can be kept is saved while it is typed; a day that cannot be kept is held back. */
export function StepEditor({ plan, step, onClose }: StepEditorProps) {
  const { change } = useWorkbook()
  const focusLater = useFocusLater()
  const [due, setDue] = useState(step.due)
  const [hasTried, setHasTried] = useState(false)
  const { first, last } = stepDays(plan)
  const problems = {
    text: step.text.trim() === '' ? 'Enter what you want to do' : undefined,
    due: dueProblem(plan, due),
  }
  const save = (to: StepChange) => change({ kind: 'step-changed', plan: plan.id, step: step.id, to })
  const typeDue = (typed: string | null) => {
    setDue(typed)
    if (dueProblem(plan, typed) === undefined) save({ due: typed })
  }
  const finish = () => {
    setHasTried(true)
    if (problems.text !== undefined) focusLater(`text-${step.id}`)
    else if (problems.due !== undefined) focusLater(`due-${step.id}`)
    else onClose()
  }
  return (
    <li className="step-editor">
      <TextArea
        id={`text-${step.id}`}
        label="What you want to do"
        error={hasTried ? problems.text : undefined}
        value={step.text}
        maxLength={2000}
        onChange={(text) => save({ text })}
      />
      <DateField
        id={`due-${step.id}`}
        label="By when"
        hint={`From ${sayDay(first)} on. Leave it empty for a step without a date.`}
        error={hasTried ? problems.due : undefined}
        value={due}
        min={first}
        max={last}
        onChange={typeDue}
      />
      <Button weight="secondary" onClick={finish}>
        Finish changing
      </Button>
    </li>
  )
}
