import { useState } from 'react'
import { orderSteps } from '../../../shared/planning/order-steps.ts'
import type { Plan, Step } from '../../../shared/workbook/plan.ts'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { RemovedStep } from './removed-step.tsx'
import { StepEditor } from './step-editor.tsx'
import { StepRow } from './step-row.tsx'

/** A step keeps its place in the list while it is being changed. */
function holdPlace(steps: readonly Step[], held: Step | null): readonly Step[] {
  return steps.map((step) => (step.id === held?.id ? { ...step, due: held.due } : step))
}

/** The steps by day, with places of those just removed until this screen is left. */
export function StepList({ plan }: { readonly plan: Plan }) {
  const { change } = useWorkbook()
  const focusLater = useFocusLater()
  const [held, setHeld] = useState<Step | null>(null)
  const [removed, setRemoved] = useState<readonly Step[]>([])
  const numbers = orderSteps(plan.steps).map(({ id }) => id)
  const gone = removed.filter(({ id }) => !numbers.includes(id))

  const open = (step: Step) => {
    setHeld(step)
    focusLater(`text-${step.id}`)
  }
  const close = (step: Step) => {
    setHeld(null)
    focusLater(`change-${step.id}`)
  }
  const remove = (step: Step) => {
    setRemoved([...gone, step])
    change({ kind: 'step-removed', plan: plan.id, step: step.id })
    focusLater(`undo-${step.id}`)
  }
  const undo = (step: Step) => {
    change({ kind: 'step-added', plan: plan.id, step })
    setRemoved(gone.filter(({ id }) => id !== step.id))
    focusLater(`change-${step.id}`)
  }

  const paint = ({ id }: Step) => {
    const lost = gone.find((step) => step.id === id)
    if (lost !== undefined) return <RemovedStep key={id} step={lost} onUndo={() => undo(lost)} />
    const step = plan.steps.find((entry) => entry.id === id)
    if (step === undefined) return null
    if (held?.id === id) return <StepEditor key={id} plan={plan} step={step} onClose={() => close(step)} />
    return (
      <StepRow
        key={id}
        plan={plan}
        step={step}
        number={numbers.indexOf(id) + 1}
        onOpen={() => open(step)}
        onRemove={() => remove(step)}
      />
    )
  }
  return <ol className="step-list">{orderSteps(holdPlace([...plan.steps, ...gone], held)).map(paint)}</ol>
}
