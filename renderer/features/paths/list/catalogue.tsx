import './catalogue.css'
import type { Matches } from '../../../../shared/matching/match.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { useContent } from '../../../workbook/use-content.ts'
import { catalogueSections } from './catalogue-sections.ts'

interface CatalogueProps {
  readonly matches: Pick<Matches, 'matches' | 'missing'>
}

/** The paths to browse while nothing puts them in an order. */
export function Catalogue({ matches }: CatalogueProps) {
  const sections = catalogueSections(useContent(), matches)
  return (
    <>
      <p className="quiet catalogue-order">
        {matches.missing.includes('skills')
          ? 'By family, and inside a family by name: their order says nothing.'
          : 'By how ready you are, from what you said of your skills. Inside each part they stand by name: that order says nothing.'}
      </p>
      {sections.map(({ id, title, entries }) => (
        <section key={id} aria-labelledby={`catalogue-${id}`}>
          <h2 id={`catalogue-${id}`}>{title}</h2>
          <ul className="catalogue">
            {entries.map((entry) => (
              <li key={entry.id}>
                <TextLink href={`/paths/${entry.id}`}>{entry.title}</TextLink>
                <p>
                  {entry.summary}
                  {entry.gaps !== '' && <span className="quiet"> {entry.gaps}.</span>}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
