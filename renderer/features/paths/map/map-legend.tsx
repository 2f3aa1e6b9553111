import './map-legend.css'
import { MapMark } from './map-mark.tsx'
import type { Mark, Plot } from './plot-paths.ts'

const NAMES: Readonly<Record<Mark['kind'], string>> = {
  first: 'look at first',
  other: 'other paths',
  'ruled-out': 'ruled out by what you said',
  present: 'your present work',
}

const KINDS = ['first', 'other', 'ruled-out', 'present'] as const

/** What the shapes mean; only those that are drawn. */
export function MapLegend({ plot }: { readonly plot: Plot }) {
  const shown = KINDS.filter((kind) => plot.marks.some((mark) => mark.kind === kind))
  return (
    <ul className="map-legend">
      {shown.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <MapMark
              mark={{ path: kind, kind, number: undefined, x: 9, y: 9, radius: 5, top: 0, bottom: 18 }}
            />
          </svg>
          {NAMES[kind]}
        </li>
      ))}
    </ul>
  )
}
