import './radio-group.css'
import type { ReactNode } from 'react'
import { Fieldset } from './fieldset.tsx'
import { Radio } from './radio.tsx'
import type { RadioOption } from './radio-option.ts'

interface RadioGroupProps<Value extends string> {
  /** The id of the first radio and the name of the group. */
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly options: readonly RadioOption<Value>[]
  /** Nothing is chosen beforehand. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}

/** One choice among a few, stacked. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { id, legend, hint, error, options, value, onChange } = props
  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error}>
      <div className="radio-group">
        {options.map((option, index) => (
          <Radio
            key={option.value}
            className="radio-group-choice"
            group={id}
            index={index}
            option={option}
            chosen={value}
            onChoose={onChange}
          >
            {option.label}
            {option.hint && <span className="radio-group-hint">{option.hint}</span>}
          </Radio>
        ))}
      </div>
    </Fieldset>
  )
}
