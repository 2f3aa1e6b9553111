interface PlainListProps {
  readonly title: string
  readonly lines: readonly string[]
}

/** A titled list of sentences; nothing where there are none. */
export function PlainList({ title, lines }: PlainListProps) {
  if (lines.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
