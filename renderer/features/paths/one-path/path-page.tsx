import { findById } from '../../../../shared/content/content.ts'
import type { Path } from '../../../../shared/content/path.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { Page } from '../../../ui/page.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { ShortlistButton } from '../shortlist/shortlist-button.tsx'
import { type Readings, useReadings } from '../use-readings.ts'
import { lastListAddress, useReturn } from '../use-return.ts'
import { CertaintySection } from './certainty-section.tsx'
import { CompareWith } from './compare-with.tsx'
import { FactsTable } from './facts-table.tsx'
import { FitSection } from './fit-section.tsx'
import { GapsSection } from './gaps-section.tsx'
import { Misconceptions } from './misconceptions.tsx'
import { OriginSection } from './origin-section.tsx'
import { PlainList } from './plain-list.tsx'
import { SimilarPaths } from './similar-paths.tsx'
import { StandingSection } from './standing-section.tsx'

interface PathPageProps {
  readonly path: Path
  readonly match: Match
}

/** Everything about one path, for this person. */
export function PathPage({ path, match }: PathPageProps) {
  useReturn()
  const readings = useReadings()
  return (
    <Page
      title={path.title}
      caption={findById(readings.content.families, path.family).name}
      back={{ href: lastListAddress(), label: 'Paths' }}
      lead={path.summary}
      wide
    >
      {path.tier === 'extended' && (
        <p className="quiet">
          Less is known about this path than about most; take its details as a first sketch.
        </p>
      )}
      <ShortlistButton path={path} />
      <CompareWith key={path.id} path={path} />
      <PathReading path={path} match={match} readings={readings} />
      <PathWork path={path} />
      <OriginSection path={path} />
    </Page>
  )
}

/** How it reads for this person. */
function PathReading({ path, match, readings }: PathPageProps & { readonly readings: Readings }) {
  return (
    <>
      <h2>What fits you and what does not</h2>
      <StandingSection match={match} />
      <h2>The days</h2>
      <p>{path.days}</p>
      <PlainList title="What is hard about it" lines={path.hard} />
      <FitSection path={path} readings={readings} />
      <h2>What is missing, and a first step</h2>
      <GapsSection readiness={match.readiness} />
    </>
  )
}

/** What the work is, for everybody. */
function PathWork({ path }: { readonly path: Path }) {
  const { mustStayActive } = path.facts.reversibility
  return (
    <>
      <h2>The facts</h2>
      <FactsTable path={path} />
      <PlainList title="To keep the way back open, keep up" lines={mustStayActive} />
      <Misconceptions path={path} />
      <PlainList title="First steps" lines={path.firstSteps} />
      <PlainList title="People to look for" lines={path.people} />
      <PlainList title="Questions to ask them" lines={path.questions} />
      <PlainList title="Bodies and associations" lines={path.bodies} />
      <PlainList title="Credentials" lines={path.credentials} />
      <SimilarPaths path={path} />
      <CertaintySection path={path} />
      <p>
        <TextLink href="/how">How fit and readiness are worked out</TextLink>
      </p>
    </>
  )
}
