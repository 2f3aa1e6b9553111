import { sayDay, sayShortDay } from '../../../shared/report/say-day.ts'
import type { Plan, Step } from '../../../shared/workbook/plan.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { today } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { sayOrigin } from './say-origin.ts'

interface StepRowProps {
  readonly plan: Plan
  readonly step: Step
  /** Its place in the list, which is also its number on the picture. */
  readonly number: number
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** One step to read, to tick off, to change or to take out. */
export function StepRow({ plan, step, number, onOpen, onRemove }: StepRowProps) {
  const content = useContent()
  const { change } = useWorkbook()
  const tick = (isDone: boolean) =>
    change({ kind: 'step-changed', plan: plan.id, step: step.id, to: { done: isDone ? today() : null } })
  return (
    <li className="step">
      <p className="step-when">
        <span className={step.done === null ? 'step-number' : 'step-number step-number-done'}>{number}</span>
        <StepDay step={step} />
      </p>
      <div>
        <p className="step-text">{step.text.trim() === '' ? 'Not written yet' : step.text}</p>
        <p className="step-origin">{sayOrigin(content, step.origin)}</p>
        <div className="step-actions">
          <Checkbox
            id={`done-${step.id}`}
            label={
              <>
                {step.done === null ? 'Done' : `Done on ${sayDay(step.done)}`}
                <VisuallyHidden> step {number}</VisuallyHidden>
              </>
            }
            isChecked={step.done !== null}
            onChange={tick}
          />
          <Button id={`change-${step.id}`} weight="quiet" onClick={onOpen}>
            Change
            <VisuallyHidden> step {number}</VisuallyHidden>
          </Button>
          <Button weight="quiet" onClick={onRemove}>
            Remove
            <VisuallyHidden> step {number}</VisuallyHidden>
          </Button>
        </div>
      </div>
    </li>
  )
}

function StepDay({ step: { due, done } }: Pick<StepRowProps, 'step'>) {
  if (due === null) return <span className="quiet">No date yet</span>
  return (
    <span>
      <VisuallyHidden>by </VisuallyHidden>
      <time dateTime={due}>{sayShortDay(due)}</time>
      {done === null && due < today() && <span className="step-passed">day has passed</span>}
    </span>
  )
}
