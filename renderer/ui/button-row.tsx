import './button.css'
import type { ReactNode } from 'react'

/** Buttons side by side, below each other where the window is narrow. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>
}
