import type { Path } from '../../../../shared/content/path.ts'
import { nameSource } from './name-source.ts'

/** What people believe of this work, and what we found. */
export function Misconceptions({ path }: { readonly path: Path }) {
  const sourceOf = (key: string | null): string => {
    const source = path.sources.find((entry) => entry.key === key)
    return source === undefined ? '' : ` (${nameSource(source)})`
  }
  return (
    <>
      <h2>What people often believe</h2>
      <ul>
        {path.misconceptions.map(({ belief, correction, source }) => (
          <li key={belief}>
            <b>“{belief}”</b> {correction}
            <span className="quiet small">{sourceOf(source)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
