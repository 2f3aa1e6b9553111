import type { ReactNode } from 'react'

interface Described {
  readonly id: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

/** The ids of the hint and the error that belong to a field, as `aria-describedby` wants them. */
export function describedBy({ id, hint, error }: Described): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  )
  return ids.length === 0 ? undefined : ids.join(' ')
}
