import { type ReactNode, useState } from 'react'
import { type NewKey, NewKeyContext } from './new-key-context.ts'

/** Keeps a new recovery key while the person writes it down, whichever screens they look at meanwhile. */
export function NewKeyProvider({ children }: { readonly children: ReactNode }) {
  const [newKey, setNewKey] = useState<NewKey | null>(null)
  return <NewKeyContext value={{ newKey, setNewKey }}>{children}</NewKeyContext>
}
