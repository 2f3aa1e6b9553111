import { type Content, findById } from '../../../shared/content/content.ts'
import type { Value } from '../../../shared/content/value.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import type { SummaryRow } from '../../ui/summary-list.tsx'
import { addresses } from './addresses.ts'
import { sayRating } from './rating-words.ts'

/** The two statements of a value with what was said; one that was left out leads to its question. */
export function listStatementRows(content: Content, workbook: Workbook, value: Value): readonly SummaryRow[] {
  return value.items.map(({ id, statement }) => {
    const answer = workbook.ratings[id]
    return {
      key: id,
      question: statement,
      answer: answer === undefined ? 'Not answered' : sayRating(content.inventories, answer),
      change: {
        href: addresses.changeStatement(id),
        label: answer === undefined ? 'Answer' : 'Change',
        hidden: `“${statement}”`,
      },
    }
  })
}

/** The best-worst screens with what was chosen. */
export function listChoiceRows({ values }: Content, { bestWorst }: Workbook): readonly SummaryRow[] {
  const say = (id: string | undefined) => (id === undefined ? 'not chosen yet' : findById(values, id).choice)
  return bestWorst.map(({ best, worst }, index) => ({
    key: String(index),
    question: `Choice ${index + 1}`,
    answer: (
      <>
        <div>Most: {say(best)}</div>
        <div>Least: {say(worst)}</div>
      </>
    ),
    change: { href: addresses.changeChoice(index + 1), hidden: `choice ${index + 1}` },
  }))
}
