import type { Path } from '../../../../shared/content/path.ts'
import { sayDifferences } from './say-differences.ts'

/** Where the paths lie clearly apart, in words before the table. */
export function Differences({ paths }: { readonly paths: readonly Path[] }) {
  const differences = sayDifferences(paths)
  if (differences.length === 0)
    return <p>In hours, nights, travel, patients, study and time to a first post they lie close together.</p>
  return (
    <>
      <h2>Where the work itself differs most</h2>
      <ul>
        {differences.map(({ name, said }) => (
          <li key={name}>
            <b>{name}:</b> {said}.
          </li>
        ))}
      </ul>
    </>
  )
}
