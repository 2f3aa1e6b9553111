import { sayCount } from '../../../../shared/count-words.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import type { SharedCaution } from './shared-cautions.ts'

interface CautionsProps {
  /** How many paths the sentences were counted over. */
  readonly of: number
  readonly cautions: readonly SharedCaution[]
  /** What holds for the whole list. */
  readonly notes: readonly string[]
}

/** What to keep in mind with most of the paths, said once. */
export function Cautions({ of, cautions, notes }: CautionsProps) {
  if (cautions.length === 0 && notes.length === 0) return null
  return (
    <section aria-labelledby="cautions-title">
      <h2 id="cautions-title">To keep in mind</h2>
      <ul className="small">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {cautions.map(({ text, count }) => (
          <li key={text}>
            <b>
              {count === of
                ? 'For every path that is open to you:'
                : `${capitalise(sayCount(count))} of the ${of} paths that are open to you:`}
            </b>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
