import { Redirect } from 'wouter'
import { orderLimits } from '../../../shared/content/order-limits.ts'
import { useContent } from '../../workbook/use-content.ts'
import { LimitForm } from './limit-form.tsx'

function addressOf(limit: { readonly id: string } | undefined): string | undefined {
  return limit && `/limits/${limit.id}`
}

/** One limit on the way through all of them. */
export function LimitPage({ id }: { readonly id: string }) {
  const limits = orderLimits(useContent())
  const position = limits.findIndex((limit) => limit.id === id)
  const limit = limits[position]
  if (limit === undefined) return <Redirect to="/limits" replace />
  return (
    <LimitForm
      limit={limit}
      caption={`Limits · ${position + 1} of ${limits.length}`}
      back={addressOf(limits[position - 1]) ?? '/limits'}
      next={addressOf(limits[position + 1]) ?? '/limits/check'}
    />
  )
}

interface ChangeLimitProps {
  readonly id: string
  /** The address to go back to, without its first stroke. */
  readonly back: string | undefined
}

/** One limit by itself, from the check page or any other and back to it. */
export function ChangeLimit({ id, back }: ChangeLimitProps) {
  const limit = useContent().limits.find((each) => each.id === id)
  const origin = `/${back ?? 'limits/check'}`
  if (limit === undefined) return <Redirect to={origin} replace />
  return <LimitForm limit={limit} caption="Limits · change an answer" back={origin} next={origin} />
}
