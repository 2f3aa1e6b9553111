import { Redirect, useLocation } from 'wouter'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses } from './addresses.ts'
import { StatementsForm } from './statements-form.tsx'

interface ChangeValueProps {
  readonly value: string
  /** The address to go back to without its first stroke: from `/values/of/time/paths`, `paths`. */
  readonly back: string | undefined
}

/** Both statements of one value, from any screen and back to it. */
export function ChangeValue({ value, back }: ChangeValueProps) {
  const { values } = useContent()
  const { workbook } = useWorkbook()
  const [, goTo] = useLocation()
  const found = values.find(({ id }) => id === value)
  const origin = back === undefined ? addresses.check : `/${back}`
  if (found === undefined) return <Redirect to={origin} replace />
  const isChosenAmong = workbook.bestWorst.some(({ shown }) => shown.includes(value))
  return (
    <StatementsForm
      items={found.items.map(({ id }) => id)}
      caption={`Values · ${found.name} · change an answer`}
      back={origin}
      onContinue={() => goTo(origin)}
    >
      {isChosenAmong && (
        <p className="quiet small">
          You also chose between {found.phrase} and other values. Those choices count here too, and stand
          among <TextLink href={addresses.check}>all your answers</TextLink>.
        </p>
      )}
    </StatementsForm>
  )
}
