import { findById } from '../../../../shared/content/content.ts'
import type { Path } from '../../../../shared/content/path.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { useContent } from '../../../workbook/use-content.ts'

/** Other names of this work, and paths that are nearly the same. */
export function SimilarPaths({ path: { aliases, similarTo } }: { readonly path: Path }) {
  const { paths } = useContent()
  return (
    <>
      {aliases.length > 0 && (
        <>
          <h2>Names to search for</h2>
          <p>{aliases.join(' · ')}</p>
        </>
      )}
      {similarTo.length > 0 && (
        <>
          <h2>Nearly the same work</h2>
          <ul>
            {similarTo.map(({ path, why }) => (
              <li key={path}>
                <TextLink href={`/paths/${path}`}>{findById(paths, path).title}</TextLink>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
