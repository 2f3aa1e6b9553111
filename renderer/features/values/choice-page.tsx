import { Redirect, useLocation } from 'wouter'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses } from './addresses.ts'
import { ChoiceForm } from './choice-form.tsx'

interface ChoicePageProps {
  /** From 1. */
  readonly screen: number
}

/** One best-worst screen on the way through. */
export function ChoicePage({ screen }: ChoicePageProps) {
  const { workbook } = useWorkbook()
  const [, goTo] = useLocation()
  const count = workbook.bestWorst.length
  if (workbook.bestWorst[screen - 1] === undefined) return <Redirect to={addresses.choices} replace />
  return (
    <ChoiceForm
      screen={screen - 1}
      caption={`Values · choice ${screen} of ${count}`}
      back={screen === 1 ? addresses.choices : addresses.choice(screen - 1)}
      onContinue={() => goTo(screen < count ? addresses.choice(screen + 1) : addresses.check)}
    />
  )
}

/** One best-worst screen by itself, from the check page and back to it. */
export function ChangeChoice({ screen }: ChoicePageProps) {
  const { workbook } = useWorkbook()
  const [, goTo] = useLocation()
  if (workbook.bestWorst[screen - 1] === undefined) return <Redirect to={addresses.check} replace />
  return (
    <ChoiceForm
      screen={screen - 1}
      caption="Values · change a choice"
      back={addresses.check}
      onContinue={() => goTo(addresses.check)}
    />
  )
}
