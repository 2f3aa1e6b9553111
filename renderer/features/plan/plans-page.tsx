import { findById } from '../../../shared/content/content.ts'
import type { Plan } from '../../../shared/workbook/plan.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { sayNext, saySteps } from './say-plan.ts'
import { usePlanStart } from './use-plan-start.ts'

const HOME = { href: '/', label: 'Home' }

/** A workbook has room for so many plans. */
const MOST_PLANS = 20

/** The paths on the shortlist, each with its plan or a way to start one. */
export function PlansPage() {
  const { workbook } = useWorkbook()
  const planned = workbook.plans.map(({ path }) => path)
  const waiting = workbook.shortlist.filter((path) => !planned.includes(path))
  if (planned.length + waiting.length === 0) return <NothingToPlan />
  return (
    <Page
      title="Plan"
      back={HOME}
      lead="A plan turns a path into a handful of small, dated steps: people to talk to, cheap tests, and the gaps worth closing first."
    >
      <ul className="plan-list">
        {workbook.plans.map((plan) => (
          <StartedPlan key={plan.id} plan={plan} />
        ))}
        {waiting.map((path) => (
          <WaitingPath key={path} path={path} hasRoom={planned.length < MOST_PLANS} />
        ))}
      </ul>
      <p className="quiet">
        Starting a plan binds you to nothing. Staying where you are can have one too.{' '}
        <TextLink href="/paths">Change the shortlist</TextLink>
      </p>
    </Page>
  )
}

function NothingToPlan() {
  return (
    <Page
      title="Plan"
      back={HOME}
      lead="A plan starts from a path on your shortlist, and nothing is on it yet."
    >
      <p>
        Open a path that interests you and put it on the shortlist. It holds up to three, ways of staying
        among them. Then come back here.
      </p>
      <ButtonLink href="/paths">Look at your paths</ButtonLink>
    </Page>
  )
}

function StartedPlan({ plan }: { readonly plan: Plan }) {
  const { title } = findById(useContent().paths, plan.path)
  return (
    <li className="plan-list-row">
      <div>
        <h2 className="plan-list-title">
          <TextLink href={`/plan/${plan.id}`}>{title}</TextLink>
        </h2>
        <p className="quiet">
          {saySteps(plan)} {sayNext(plan)}
        </p>
      </div>
      <ButtonLink weight="secondary" href={`/plan/${plan.id}`}>
        Open the plan
        <VisuallyHidden> for {title}</VisuallyHidden>
      </ButtonLink>
    </li>
  )
}

interface WaitingPathProps {
  readonly path: string
  readonly hasRoom: boolean
}

function WaitingPath({ path, hasRoom }: WaitingPathProps) {
  const start = usePlanStart()
  const { title, summary } = findById(useContent().paths, path)
  return (
    <li className="plan-list-row">
      <div>
        <h2 className="plan-list-title">{title}</h2>
        <p className="quiet">{summary}</p>
      </div>
      {hasRoom ? (
        <Button weight="secondary" onClick={() => start(path)}>
          Start a plan
          <VisuallyHidden> for {title}</VisuallyHidden>
        </Button>
      ) : (
        <p className="quiet">Twenty plans are all that fit. Remove one to start another.</p>
      )}
    </li>
  )
}
