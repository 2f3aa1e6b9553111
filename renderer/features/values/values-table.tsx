import { type Content, findById } from '../../../shared/content/content.ts'
import { listWords } from '../../../shared/list-words.ts'
import type { ValuesScore } from '../../../shared/scoring/score-values.ts'
import { Table, type TableRow } from '../../ui/table.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { sayPlace, sayPlaces } from './place-words.ts'
import { findPossiblePlaces } from './possible-places.ts'
import { sayLean } from './say-lean.ts'
import type { ScoredValue } from './scored-value.ts'

/** Surely above the person's own average, surely below it, or neither. */
function sayMeaning({ values }: Content, score: ScoredValue): string {
  const { means, definition } = findById(values, score.id)
  if (score.low > 0) return means.high
  return score.high < 0 ? means.low : `${sayLean(score)} ${definition}`
}

function listRows(content: Content, valuesScore: ValuesScore): readonly TableRow[] {
  const { scores, places } = valuesScore
  const scored = scores.filter((entry) => entry.kind === 'scored')
  return places.flatMap((ids) =>
    scored
      .filter(({ id }) => ids.includes(id))
      .toSorted((a, b) => b.utility - a.utility)
      .map((score) => ({
        key: score.id,
        cells: [
          findById(content.values, score.id).name,
          sayPlace(score.place, ids.length),
          sayPlaces(...findPossiblePlaces(valuesScore, score.id)),
          sayMeaning(content, score),
        ],
      })),
  )
}

function sayMissing({ values }: Content, { scores }: ValuesScore): string | undefined {
  const missing = scores.filter(({ kind }) => kind === 'missing').map(({ id }) => findById(values, id).name)
  if (missing.length === 0) return undefined
  return `Without a place, because too little was said of them: ${listWords(missing)}.`
}

/** The picture in words: place, range of places, and what it suggests. */
export function ValuesTable({ score }: { readonly score: ValuesScore }) {
  const content = useContent()
  const missing = sayMissing(content, score)
  return (
    <>
      <h2>The same in words</h2>
      <Table
        caption="Your values from the first place to the last"
        isCaptionHidden
        columns={['Value', 'Place', 'Could stand', 'What it suggests']}
        rows={listRows(content, score)}
      />
      {missing && <p>{missing}</p>}
    </>
  )
}
