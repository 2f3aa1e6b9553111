import { findById } from '../../../shared/content/content.ts'
import type { Plan } from '../../../shared/workbook/plan.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { AddStep } from './add-step.tsx'
import { RemovePlan } from './remove-plan.tsx'
import { sayNext, saySteps } from './say-plan.ts'
import { StepList } from './step-list.tsx'
import { TimelinePicture } from './timeline-picture.tsx'

const PLANS = { href: '/plan', label: 'Plans' }

/** One plan: its steps on a line of time and as a list in which everything can be changed. */
export function PlanPage({ id }: { readonly id: string }) {
  const { workbook } = useWorkbook()
  const plan = workbook.plans.find((entry) => entry.id === id)
  return plan === undefined ? <NoSuchPlan /> : <OpenPlan plan={plan} />
}

function NoSuchPlan() {
  return (
    <Page
      title="This plan is not here"
      back={PLANS}
      lead="It may have been removed. Your other plans are untouched."
    />
  )
}

function OpenPlan({ plan }: { readonly plan: Plan }) {
  const { title } = findById(useContent().paths, plan.path)
  return (
    <Page title={title} caption="Plan" back={PLANS} lead={`${saySteps(plan)} ${sayNext(plan)}`}>
      <p className="quiet">
        This is a proposal, worked out from your answers and from what is known of this path. All of it is
        yours to change, and every change is saved at once.{' '}
        <TextLink href={`/paths/${plan.path}`}>Read about this path</TextLink>
      </p>
      <TimelinePicture plan={plan} />
      <h2>Steps</h2>
      <StepList plan={plan} />
      <AddStep plan={plan} />
      <ButtonRow>
        <ButtonLink weight="secondary" href="/report">
          Go on to the report
        </ButtonLink>
        <RemovePlan plan={plan} title={title} />
      </ButtonRow>
    </Page>
  )
}
