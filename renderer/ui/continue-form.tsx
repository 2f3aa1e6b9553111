import type { FormEvent, ReactNode } from 'react'
import { Button } from './button.tsx'
import { ButtonRow } from './button-row.tsx'

interface ContinueFormProps {
  readonly onSubmit: () => void
  readonly label?: string
  readonly children: ReactNode
}

/** The questions of a page above its one button. The browser's own checks are off: ours say it in words. */
export function ContinueForm({ onSubmit, label = 'Continue', children }: ContinueFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form noValidate onSubmit={submit}>
      {children}
      <ButtonRow>
        <Button type="submit">{label}</Button>
      </ButtonRow>
    </form>
  )
}
