import type { SummaryBlock } from '../../../../shared/report/block.ts'
import { wordsOf } from '../../../../shared/report/text.ts'
import { TextRuns } from './text-runs.tsx'

/** Terms, each with its lines. */
export function ReportSummary({ summary }: { readonly summary: SummaryBlock }) {
  return (
    <dl className="report-summary">
      {summary.items.map(({ term, lines }) => (
        <div key={term}>
          <dt>{term}</dt>
          {lines.map((line) => (
            <dd key={wordsOf(line)}>
              <TextRuns text={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
