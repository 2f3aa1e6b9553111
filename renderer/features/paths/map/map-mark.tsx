import './map-mark.css'
import type { Mark } from './plot-paths.ts'

function Shape({ mark: { kind, x, y, radius } }: { readonly mark: Mark }) {
  if (kind === 'present') {
    const size = radius + 3
    return <path className="map-present" d={`M${x} ${y - size}L${x + size} ${y + size * 0.8}H${x - size}Z`} />
  }
  if (kind === 'ruled-out') {
    const arm = radius - 1.5
    return (
      <path
        className="map-ruled-out"
        d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
      />
    )
  }
  return <circle className={`map-${kind}`} cx={x} cy={y} r={radius} />
}

/** One path on the map; shapes differ, so that nothing rests on colour. */
export function MapMark({ mark }: { readonly mark: Mark }) {
  const { x, y, kind, number } = mark
  return (
    <g>
      <Shape mark={mark} />
      {number !== undefined && (
        <text className={`map-number map-number-${kind}`} x={x} y={y + 4.6} textAnchor="middle">
          {number}
        </text>
      )}
    </g>
  )
}
