import './map-figure.css'
import { useMemo } from 'react'
import { TextLink } from '../../../ui/text-link.tsx'
import type { Readings } from '../use-readings.ts'
import { MapLegend } from './map-legend.tsx'
import { PathMap } from './path-map.tsx'
import { plotPaths } from './plot-paths.ts'

const AREA = { left: 28, right: 376, top: 6, bottom: 246 }

/** The small map beside the head of the list. */
export function MapFigure({ matches }: Pick<Readings, 'matches'>) {
  const plot = useMemo(() => plotPaths(matches, AREA), [matches])
  if (plot.marks.length === 0) return null
  return (
    <figure className="map-figure">
      <PathMap
        plot={plot}
        area={AREA}
        label={`Map of ${plot.marks.length} marks by fit and readiness; the list below says the same in words`}
      />
      <figcaption>
        <MapLegend plot={plot} />
        <p>
          Numbers are those of the list.{' '}
          <TextLink href="/paths/map">The map in words and as a table</TextLink>
        </p>
      </figcaption>
    </figure>
  )
}
