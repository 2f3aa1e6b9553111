import './questions.css'
import type { ReactNode } from 'react'

/** Questions of different kinds on one page, set alike. */
export function Questions({ children }: { readonly children: ReactNode }) {
  return <div className="questions">{children}</div>
}
