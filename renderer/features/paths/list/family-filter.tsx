import { Select } from '../../../ui/select.tsx'
import { useContent } from '../../../workbook/use-content.ts'
import { orderFamilies, STAYING } from './order-families.ts'

interface FamilyFilterProps {
  readonly family: string
  readonly onChange: (family: string) => void
}

/** Shows one family of paths, or only the ways of staying. */
export function FamilyFilter({ family, onChange }: FamilyFilterProps) {
  const options = orderFamilies(useContent()).map(({ id, name }) => ({
    value: id,
    label: id === STAYING ? 'Only ways of staying' : name,
  }))
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
