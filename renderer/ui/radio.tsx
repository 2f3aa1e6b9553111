import './radio.css'
import type { ReactNode } from 'react'
import { type RadioOption, radioId } from './radio-option.ts'

interface RadioProps<Value extends string> {
  /** The id and the name of the group. */
  readonly group: string
  /** Its place in the group, from 0. */
  readonly index: number
  readonly option: RadioOption<Value>
  readonly chosen: Value | null | undefined
  readonly className: string
  readonly onChoose: (value: Value) => void
  /** The words beside it; its label where nothing else is said. */
  readonly children?: ReactNode
}

/** One radio with its words. */
export function Radio<Value extends string>(props: RadioProps<Value>) {
  const { group, index, option, chosen, className, onChoose, children } = props
  return (
    <label className={className}>
      <input
        id={radioId(group, index)}
        className="radio"
        type="radio"
        name={group}
        value={option.value}
        checked={option.value === chosen}
        onChange={() => onChoose(option.value)}
      />
      <span>{children ?? option.label}</span>
    </label>
  )
}
