import './map-screen.css'
import { useMemo } from 'react'
import { findById } from '../../../../shared/content/content.ts'
import { Details } from '../../../ui/details.tsx'
import { Page } from '../../../ui/page.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useReadings } from '../use-readings.ts'
import { lastListAddress } from '../use-return.ts'
import { MapLegend } from './map-legend.tsx'
import { numberPaths } from './map-numbers.ts'
import { MapTable } from './map-table.tsx'
import { PathMap } from './path-map.tsx'
import { plotPaths } from './plot-paths.ts'
import { sayMap } from './say-map.ts'

const AREA = { left: 28, right: 616, top: 6, bottom: 396 }

/** The map of all paths with the same facts in words and as a table. */
export function MapScreen() {
  const { content, matches } = useReadings()
  const plot = useMemo(() => plotPaths(matches, AREA), [matches])
  const numbered = numberPaths(matches)
  return (
    <Page title="Map of the paths" back={{ href: lastListAddress(), label: 'Paths' }} wide>
      <p className="quiet">
        Across: how far a path follows what you want. Up: how much of what it asks for you already have. The
        two are never added up; the place of a path says no more than its two readings do.
      </p>
      <div className="map-screen">
        {plot.marks.length > 0 && (
          <div className="map-screen-picture">
            <PathMap
              plot={plot}
              area={AREA}
              label="Map of the paths; the sentences and the table say the same"
            />
            <MapLegend plot={plot} />
          </div>
        )}
        <section aria-labelledby="map-numbers">
          <h2 id="map-numbers">The numbers</h2>
          <ol>
            {numbered.map((id) => (
              <li key={id}>
                <TextLink href={`/paths/${id}`}>{findById(content.paths, id).title}</TextLink>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <h2>The map in words</h2>
      {sayMap(content, matches, plot).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Details summary="The map as a table">
        <MapTable content={content} matches={matches} />
      </Details>
    </Page>
  )
}
