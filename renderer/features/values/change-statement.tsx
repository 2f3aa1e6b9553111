import { Redirect, useLocation } from 'wouter'
import { useContent } from '../../workbook/use-content.ts'
import { addresses } from './addresses.ts'
import { StatementsForm } from './statements-form.tsx'

interface ChangeStatementProps {
  readonly item: string
}

/** One statement by itself, from the check page and back to it. */
export function ChangeStatement({ item }: ChangeStatementProps) {
  const { inventories } = useContent()
  const [, goTo] = useLocation()
  if (!inventories.values.order.includes(item)) return <Redirect to={addresses.check} replace />
  return (
    <StatementsForm
      items={[item]}
      caption="Values · change an answer"
      back={addresses.check}
      onContinue={() => goTo(addresses.check)}
    />
  )
}
