import type { ReactNode } from 'react'
import type { RadioOption } from './radio-option.ts'

/** What every scale has: one radio group of labelled points. */
export interface ScaleProps<Value extends string> {
  /** The id of the first radio and the name of the group. */
  readonly id: string
  /** What is rated. */
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** The points, in one order on every screen; the hint of each says what it looks like. */
  readonly points: readonly RadioOption<Value>[]
  /** A true answer beside the points: "I am not sure". */
  readonly aside?: RadioOption<Value>
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}
