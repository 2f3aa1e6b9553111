import './column-chooser.css'
import { useLocation } from 'wouter'
import { Select } from '../../../ui/select.tsx'
import { useContent } from '../../../workbook/use-content.ts'

const LABELS = ['First path', 'Second path', 'Third path'] as const

/** Which paths stand side by side, each by a native list; what is chosen stands in the address. */
export function ColumnChooser({ paths }: { readonly paths: readonly string[] }) {
  const content = useContent()
  const [, goTo] = useLocation()
  const options = content.paths
    .map(({ id, title }) => ({ value: id, label: title }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
  const choose = (index: number, path: string) => {
    const next = paths.map((id) => (id === path ? '' : id))
    const chosen = next.toSpliced(index, 1, path).filter((id) => id !== '')
    goTo(`/compare/${chosen.join('/')}`, { replace: true })
  }
  return (
    <div className="column-chooser">
      {LABELS.map((label, index) => (
        <Select
          key={label}
          id={`column-${index + 1}`}
          label={label}
          isOptional={index === 2}
          options={options.filter(({ value }) => value === paths[index] || !paths.includes(value))}
          value={paths[index] ?? ''}
          {...(index === 2 && { emptyLabel: 'None' })}
          onChange={(path) => choose(index, path)}
        />
      ))}
    </div>
  )
}
