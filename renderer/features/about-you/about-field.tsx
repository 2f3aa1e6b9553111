import type { AboutQuestion } from '../../../shared/content/questions.ts'
import { FigureField } from '../../ui/figure-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { LEFT_OPEN } from './about-drafts.ts'

interface AboutFieldProps {
  readonly question: AboutQuestion
  readonly draft: string
  readonly error: string | undefined
  readonly onChange: (draft: string) => void
}

/** Longer lists are easier to choose from when they are folded. */
const MOST_RADIOS = 7

/** One question about the person, with the reason for asking. A choice can be taken back. */
export function AboutField({ question, draft, error, onChange }: AboutFieldProps) {
  const { id, question: asked, why, kind, unit, options = [] } = question
  const common = { id, hint: why, error, onChange }
  if (kind === 'number') return <FigureField {...common} label={asked} unit={unit} value={draft} />
  const choices = options.map((option) => ({ value: option.id, label: option.label }))
  if (options.length > MOST_RADIOS)
    return (
      <Select<string> {...common} label={asked} options={choices} value={draft} emptyLabel="Not answered" />
    )
  const leftOpen = { value: LEFT_OPEN, label: 'I would rather leave this open' }
  return <RadioGroup<string> {...common} legend={asked} options={[...choices, leftOpen]} value={draft} />
}
