import './path-list.css'
import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { findById } from '../../../shared/content/content.ts'
import type { Match } from '../../../shared/matching/match.ts'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Catalogue } from './list/catalogue.tsx'
import { Cautions } from './list/cautions.tsx'
import { FamilyFilter } from './list/family-filter.tsx'
import { FirmerNotice } from './list/firmer-notice.tsx'
import { PathGroups } from './list/path-groups.tsx'
import { RuledOut } from './list/ruled-out.tsx'
import { sharedCautions } from './list/shared-cautions.ts'
import { listAddress } from './list-address.ts'
import { MapFigure } from './map/map-figure.tsx'
import { numberPaths } from './map/map-numbers.ts'
import { ShortlistPanel } from './shortlist/shortlist-panel.tsx'
import { type Readings, useReadings } from './use-readings.ts'
import { useReturn } from './use-return.ts'
import { hasNoDirection, sayHeadline } from './words/say-headline.ts'
import { sayEnergy, sayWanted } from './words/say-lead.ts'

function sayLead({ content, values, skills }: Readings): string {
  const said = [sayWanted(content, values), sayEnergy(content, skills)].filter((sentence) => sentence !== '')
  return said.length > 0
    ? said.join(' ')
    : 'Look around as you like. Once you have rated your values, or said what your skills do to you, the paths find an order, and each its reasons.'
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
  const isCatalogue = hasNoDirection(matches)
  const isShown = ({ path }: Match): boolean =>
    family === '' || findById(readings.content.paths, path).family === family
  const shown = matches.matches.filter(isShown)
  const open = matches.matches.filter(({ group }) => group !== 'ruled-out')
  const cautions = sharedCautions(open)
  return (
    <Page title={sayHeadline(matches, values.kind)} screen="paths" back={HOME} wide>
      <div className="path-list-head">
        <div>
          <p className="lead">{sayLead(readings)}</p>
          <p className="quiet small">
            {!isCatalogue &&
              'Fit says how far a path offers what you asked for. It explains only a part of how content people are in their work later (correlations of .1 to .3 in the literature), so take this as a list of conversations to have. '}
            <TextLink href="/how">How this is worked out</TextLink>
          </p>
          <FirmerNotice matches={matches} values={values.kind} />
          <Cautions of={open.length} cautions={cautions} notes={matches.notes} />
        </div>
        {numbered.length > 0 && <MapFigure matches={matches} />}
      </div>
      <ShortlistPanel />
      <div className="path-list-filter">
        <FamilyFilter family={family} onChange={show} />
      </div>
      {isCatalogue ? (
        <Catalogue matches={{ ...matches, matches: shown }} />
      ) : (
        <PathGroups
          readings={readings}
          numbered={numbered}
          saidAbove={cautions.map(({ text }) => text)}
          isShown={isShown}
        />
      )}
      <RuledOut matches={shown.filter(({ group }) => group === 'ruled-out')} />
    </Page>
  )
}
