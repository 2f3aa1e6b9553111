import './rating-scale.css'
import './anchored-scale.css'
import { Fieldset } from './fieldset.tsx'
import { Radio } from './radio.tsx'
import type { RadioOption } from './radio-option.ts'
import type { ScaleProps } from './scale-props.ts'

/** Points of a scale below each other, each with examples. One radio group with the answer beside it. */
export function AnchoredScale<Value extends string>(props: ScaleProps<Value>) {
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
