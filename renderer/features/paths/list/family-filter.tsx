import { Select } from '../../../ui/select.tsx'
import { useContent } from '../../../workbook/use-content.ts'

/** The family of the ways of staying: named first in the filter, since it is asked for most. */
const STAYING = 'stay-reshape'

interface FamilyFilterProps {
  readonly family: string
  readonly onChange: (family: string) => void
}

/** Shows one family of paths, or only the ways of staying. */
export function FamilyFilter({ family, onChange }: FamilyFilterProps) {
  const { families } = useContent()
  const others = families.filter(({ id }) => id !== STAYING)
  const options = [
    { value: STAYING, label: 'Only ways of staying' },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Select
      id="family"
      label="Show"
      options={options}
      value={family}
      emptyLabel="All families of paths"
      onChange={onChange}
    />
  )
}
