import './rating-scale.css'
import { Fieldset } from './fieldset.tsx'
import { Radio } from './radio.tsx'
import type { RadioOption } from './radio-option.ts'
import type { ScaleProps } from './scale-props.ts'

/** Labelled points in a row, stacked where there is no room for the words. One radio group with the answer beside it. */
export function RatingScale<Value extends string>(props: ScaleProps<Value>) {
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
