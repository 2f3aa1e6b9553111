import './path-list.css'
import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Cautions } from './list/cautions.tsx'
import { FamilyFilter } from './list/family-filter.tsx'
import { FirmerNotice } from './list/firmer-notice.tsx'
import { PathGroups } from './list/path-groups.tsx'
import { sharedCautions } from './list/shared-cautions.ts'
import { listAddress } from './list-address.ts'
import { MapFigure } from './map/map-figure.tsx'
import { numberPaths } from './map/map-numbers.ts'
import { ShortlistPanel } from './shortlist/shortlist-panel.tsx'
import { type Readings, useReadings } from './use-readings.ts'
import { useReturn } from './use-return.ts'
import { sayHeadline } from './words/say-headline.ts'
import { sayEnergy, sayWanted } from './words/say-lead.ts'

function sayLead({ content, values, skills }: Readings): string {
  const said = [sayWanted(content, values), sayEnergy(content, skills)].filter((sentence) => sentence !== '')
  return said.length > 0
    ? said.join(' ')
    : `You have not said enough yet to tell ${content.paths.length} paths apart, so for now they stand here without reasons.`
}

const HOME = { href: '/', label: 'Home' }

/** All paths in four groups, with reasons, and the map beside the head. */
export function PathList() {
  const readings = useReadings()
  const { matches, values } = readings
  const { family: asked } = useParams<{ family?: string }>()
  const family = readings.content.families.find(({ id }) => id === asked)?.id ?? ''
  const [, goTo] = useLocation()
  const show = (chosen: string) => goTo(listAddress(chosen), { replace: true })
  useReturn()
  const numbered = useMemo(() => numberPaths(matches), [matches])
  const open = matches.matches.filter(({ group }) => group !== 'ruled-out')
  const cautions = sharedCautions(open)
  return (
    <Page title={sayHeadline(matches, values.kind)} screen="paths" back={HOME} wide>
      <div className="path-list-head">
        <div>
          <p className="lead">{sayLead(readings)}</p>
          <p className="quiet small">
            Fit says how far a path offers what you asked for. It explains only a part of how content people
            are in their work later (correlations of .1 to .3 in the literature), so take this as a list of
            conversations to have. <TextLink href="/how">How this is worked out</TextLink>
          </p>
          <FirmerNotice missing={matches.missing} values={values.kind} />
          <Cautions of={open.length} cautions={cautions} notes={matches.notes} />
        </div>
        <MapFigure matches={matches} />
      </div>
      <ShortlistPanel />
      <div className="path-list-filter">
        <FamilyFilter family={family} onChange={show} />
      </div>
      <PathGroups
        readings={readings}
        numbered={numbered}
        saidAbove={cautions.map(({ text }) => text)}
        family={family}
      />
    </Page>
  )
}
