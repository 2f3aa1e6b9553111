import './rating-scale.css'
import './anchored-scale.css'
import type { ReactNode } from 'react'
import { Fieldset } from './fieldset.tsx'
import { Radio } from './radio.tsx'
import type { RadioOption } from './radio-option.ts'

interface AnchoredScaleProps<Value extends string> {
  /** The id of the first radio and the name of the group. */
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** The points from low to high; the hint of each says what it looks like. */
  readonly points: readonly RadioOption<Value>[]
  /** A true answer beside the points: "I am not sure". */
  readonly aside?: RadioOption<Value>
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}

/** Points of a scale below each other, each with examples. One radio group with the answer beside it. */
export function AnchoredScale<Value extends string>(props: AnchoredScaleProps<Value>) {
  const { id, legend, hint, error, points, aside, value, onChange } = props
  const paint = (option: RadioOption<Value>, index: number) => (
    <Radio
      key={option.value}
      className="rating-scale-point"
      group={id}
      index={index}
      option={option}
      chosen={value}
      onChoose={onChange}
    >
      <span className="anchored-scale-label">{option.label}</span>
      {option.hint && <span className="anchored-scale-hint">{option.hint}</span>}
    </Radio>
  )
  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error}>
      <div className="anchored-scale">
        <div className="anchored-scale-points">{points.map(paint)}</div>
        {aside && <div className="rating-scale-aside">{paint(aside, points.length)}</div>}
      </div>
    </Fieldset>
  )
}
