import './most-least.css'

import { FieldError } from '../../ui/field-error.tsx'
import { Radio } from '../../ui/radio.tsx'
import type { RadioOption } from '../../ui/radio-option.ts'

interface Side {
  readonly chosen: string | undefined
  readonly error: string | undefined
}

interface MostLeastProps {
  readonly options: readonly RadioOption<string>[]
  readonly best: Side
  readonly worst: Side
  readonly onChoose: (choice: 'best' | 'worst', value: string) => void
}

const names = { best: 'Matters most', worst: 'Matters least' } as const

/** Two radio groups over the same lines. With room they flank the lines like a table; without, they stand below each other. */
export function MostLeast({ options, best, worst, onChoose }: MostLeastProps) {
  const sides = { best, worst } as const
  const paintGroup = (side: 'best' | 'worst') => (
    <MostLeastGroup
      side={side}
      options={options}
      chosen={sides[side].chosen}
      error={sides[side].error}
      onChoose={(value) => onChoose(side, value)}
    />
  )
  return (
    <div className="most-least">
      <div className="most-least-grid">
        {paintGroup('best')}
        <ul className="most-least-lines" aria-hidden="true">
          {options.map(({ value, label }) => (
            <li key={value}>{label}</li>
          ))}
        </ul>
        {paintGroup('worst')}
      </div>
    </div>
  )
}

interface MostLeastGroupProps extends Side {
  readonly side: 'best' | 'worst'
  readonly options: readonly RadioOption<string>[]
  readonly onChoose: (value: string) => void
}

function MostLeastGroup({ side, options, chosen, error, onChoose }: MostLeastGroupProps) {
  return (
    <fieldset
      className={`most-least-group most-least-${side}`}
      aria-describedby={error === undefined ? undefined : `${side}-error`}
    >
      <legend>{names[side]}</legend>
      <FieldError id={`${side}-error`} message={error} />
      {options.map((option, index) => (
        <Radio
          key={option.value}
          className="most-least-choice"
          group={side}
          index={index}
          option={option}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </fieldset>
  )
}
