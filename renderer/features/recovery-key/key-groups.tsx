import './key-groups.css'

/** The key as one copies it: its beginning, then groups of four, each with its number. */
export function KeyGroups({ recoveryKey }: { readonly recoveryKey: string }) {
  const [start, ...groups] = recoveryKey.split(' ')
  const numbered = groups.map((group, index) => ({ group, number: index + 1 }))
  return (
    <>
      <p className="key-start">{start}</p>
      <ol className="key-groups">
        {numbered.map(({ group, number }) => (
          <li key={number}>
            <span className="key-group-number" aria-hidden="true">
              {number}
            </span>
            {group}
          </li>
        ))}
      </ol>
    </>
  )
}
