import { createContext, useContext } from 'react'

/** A recovery key that was made just now and is not yet known to be written down. It lives in this window only. */
export interface NewKey {
  readonly key: string
  /** Where the person goes once it is. */
  readonly next: string
}

interface NewKeyContextValue {
  readonly newKey: NewKey | null
  readonly setNewKey: (newKey: NewKey | null) => void
}

export const NewKeyContext = createContext<NewKeyContextValue | null>(null)

/** The recovery key that still has to be written down, if there is one. */
export function useNewKey(): NewKeyContextValue {
  const value = useContext(NewKeyContext)
  if (value === null) throw new Error('used outside of the NewKeyProvider')
  return value
}
