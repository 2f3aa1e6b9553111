import { useState } from 'react'
import { useLocation } from 'wouter'
import { sayCounted } from '../../../shared/count-words.ts'
import type { Plan } from '../../../shared/workbook/plan.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

interface RemovePlanProps {
  readonly plan: Plan
  readonly title: string
}

/** Removing a whole plan asks once more, since it takes everything written in it along. */
export function RemovePlan({ plan, title }: RemovePlanProps) {
  const [isAsking, setIsAsking] = useState(false)
  const focusLater = useFocusLater()
  const { change } = useWorkbook()
  const [, navigate] = useLocation()
  const ask = (asking: boolean) => {
    setIsAsking(asking)
    focusLater(asking ? 'keep-plan' : 'remove-plan')
  }
  const remove = () => {
    navigate('/plan')
    change({ kind: 'plan-removed', plan: plan.id })
  }
  if (!isAsking)
    return (
      <Button id="remove-plan" weight="quiet" onClick={() => ask(true)}>
        Remove this plan
      </Button>
    )
  return (
    <Notice title={`Remove the plan for ${title}, with ${sayCounted(plan.steps.length, 'step')}?`}>
      <p>What you wrote in it goes too. The path stays on your shortlist.</p>
      <ButtonRow>
        <Button id="keep-plan" weight="secondary" onClick={() => ask(false)}>
          Keep it
        </Button>
        <Button weight="quiet" onClick={remove}>
          Remove it
        </Button>
      </ButtonRow>
    </Notice>
  )
}
