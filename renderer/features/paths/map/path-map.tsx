import './path-map.css'
import { MapMark } from './map-mark.tsx'
import type { Across, Area, Plot } from './plot-paths.ts'

const ENDS: Readonly<Record<Across, readonly [string, string]>> = {
  values: ['against your values', 'with your values'],
  energy: ['drains you more', 'gives you more'],
  nothing: ['', ''],
}

const ROW_NAMES = ['ready', 'in reach', 'long step']

interface PathMapProps {
  readonly plot: Plot
  readonly area: Area
  readonly label: string
}

/** The map of paths: fit across, readiness up. The same facts stand beside it in words. */
export function PathMap({ plot: { across, marks }, area, label }: PathMapProps) {
  const { left, right, top, bottom } = area
  const height = (bottom - top) / ROW_NAMES.length
  const middle = (left + right) / 2
  const [low, high] = ENDS[across]
  return (
    <svg className="path-map" viewBox={`0 0 ${right + 4} ${bottom + 28}`} role="img" aria-label={label}>
      <path
        className="path-map-line"
        d={`M${left} ${top}V${bottom}H${right}M${left} ${top + height}H${right}M${left} ${top + 2 * height}H${right}`}
      />
      <path className="path-map-line path-map-middle" d={`M${middle} ${top}V${bottom}`} />
      {ROW_NAMES.map((name, index) => {
        const y = top + (index + 0.5) * height
        return (
          <text key={name} x={left - 8} y={y} transform={`rotate(-90 ${left - 8} ${y})`} textAnchor="middle">
            {name}
          </text>
        )
      })}
      <text x={left} y={bottom + 20}>
        {low}
      </text>
      <text x={right} y={bottom + 20} textAnchor="end">
        {high}
      </text>
      {marks.toReversed().map((mark) => (
        <MapMark key={`${mark.kind} ${mark.path}`} mark={mark} />
      ))}
    </svg>
  )
}
