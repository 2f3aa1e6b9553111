import type { FormEvent, FormEventHandler, ReactNode } from 'react'
import { Button } from './button.tsx'
import { ButtonRow } from './button-row.tsx'

interface ContinueFormProps {
  readonly onSubmit: FormEventHandler<HTMLFormElement>
  readonly label?: string
  readonly children: ReactNode
}

/** The questions of a page above its one button. The browser's own checks are off: ours say it in words. */
export function ContinueForm({ onSubmit, label = 'Continue', children }: ContinueFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(event)
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
