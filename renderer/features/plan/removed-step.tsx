import type { Step } from '../../../shared/workbook/plan.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

interface RemovedStepProps {
  readonly step: Step
  readonly onUndo: () => void
}

/** Stands where a step was, as long as it can be brought back. */
export function RemovedStep({ step, onUndo }: RemovedStepProps) {
  return (
    <li className="step-removed">
      <p>
        <span className="quiet">Removed:</span> {step.text}
      </p>
      <Button id={`undo-${step.id}`} weight="quiet" onClick={onUndo}>
        Undo
        <VisuallyHidden> removing: {step.text}</VisuallyHidden>
      </Button>
    </li>
  )
}
