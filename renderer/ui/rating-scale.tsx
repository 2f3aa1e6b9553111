import './rating-scale.css'
import type { ReactNode } from 'react'
import { Fieldset } from './fieldset.tsx'
import { Radio } from './radio.tsx'
import type { RadioOption } from './radio-option.ts'

interface RatingScaleProps<Value extends string> {
  /** The id of the first radio and the name of the group. */
  readonly id: string
  /** The statement that is rated. */
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** The points, in one order on every screen. */
  readonly points: readonly RadioOption<Value>[]
  /** A true answer beside the points: "I am not sure". */
  readonly aside?: RadioOption<Value>
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}

/** Labelled points in a row, stacked where there is no room for the words. One radio group with the answer beside it. */
export function RatingScale<Value extends string>(props: RatingScaleProps<Value>) {
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
    />
  )
  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error}>
      <div className="rating-scale">
        <div className="rating-scale-points">{points.map(paint)}</div>
        {aside && <div className="rating-scale-aside">{paint(aside, points.length)}</div>}
      </div>
    </Fieldset>
  )
}
