import { Redirect, useLocation } from 'wouter'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses, nextAddress } from './addresses.ts'
import { splitIntoPages } from './statement-pages.ts'
import { StatementsForm } from './statements-form.tsx'

interface StatementsPageProps {
  /** From 1. */
  readonly page: number
}

/** One page of statements on the way through. */
export function StatementsPage({ page }: StatementsPageProps) {
  const content = useContent()
  const { workbook } = useWorkbook()
  const [, goTo] = useLocation()
  const { order } = content.inventories.values
  const pages = splitIntoPages(order)
  const items = pages[page - 1]
  const [first] = items ?? []
  if (items === undefined || first === undefined) return <Redirect to={addresses.intro} replace />
  const start = order.indexOf(first) + 1
  const end = start + items.length - 1
  const goOn = () =>
    goTo(page < pages.length ? addresses.statements(page + 1) : nextAddress(content, workbook))
  return (
    <StatementsForm
      items={items}
      caption={`Values · statements ${start} to ${end} of ${order.length}`}
      back={page === 1 ? addresses.intro : addresses.statements(page - 1)}
      onContinue={goOn}
    />
  )
}
