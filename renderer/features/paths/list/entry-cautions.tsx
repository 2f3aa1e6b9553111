import type { Match } from '../../../../shared/matching/match.ts'

interface EntryCautionsProps {
  readonly match: Match
  /** What was said once for most paths. */
  readonly saidAbove: readonly string[]
}

/** What to keep in mind with one path; what most paths share is only pointed to. */
export function EntryCautions({ match: { unchecked }, saidAbove }: EntryCautionsProps) {
  const own = unchecked.filter((sentence) => !saidAbove.includes(sentence))
  return (
    <>
      {own.map((sentence) => (
        <p key={sentence} className="path-entry-change">
          To keep in mind: {sentence}
        </p>
      ))}
      {own.length < unchecked.length && (
        <p className="path-entry-change">What stands under “To keep in mind” above holds for it.</p>
      )}
    </>
  )
}
