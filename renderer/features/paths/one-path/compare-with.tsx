import './compare-with.css'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Path } from '../../../../shared/content/path.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { useReadings } from '../use-readings.ts'

/** Leads to this path beside another one, in the order of the list. */
export function CompareWith({ path }: { readonly path: Path }) {
  const { content, matches } = useReadings()
  const [, goTo] = useLocation()
  const others = matches.matches.filter((match) => match.path !== path.id).map((match) => match.path)
  const [other, setOther] = useState(others[0] ?? '')
  const options = others.flatMap((id) => {
    const found = content.paths.find((entry) => entry.id === id)
    return found === undefined ? [] : [{ value: id, label: found.title }]
  })
  return (
    <div className="compare-with">
      <Select id="compare-with" label="Compare it with" options={options} value={other} onChange={setOther} />
      <Button weight="secondary" onClick={() => goTo(`/compare/${path.id}/${other}`)}>
        Compare
      </Button>
    </div>
  )
}
