import type { Block } from '../../../../shared/report/block.ts'
import type { Report } from '../../../../shared/report/report.ts'
import { ReportBlocks } from './report-blocks.tsx'

interface Sheet {
  readonly id: string
  readonly blocks: readonly Block[]
}

/** The first page stands on a sheet of its own; so does whatever follows a page break. */
function splitSheets(blocks: readonly Block[]): readonly Sheet[] {
  const sheets: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') sheets.push([])
    else sheets.at(-1)?.push(block)
  }
  return sheets.map((sheet, index) => ({ id: `sheet-${index + 1}`, blocks: sheet }))
}

/** The very blocks of the PDF, as sheets of text. Page ends differ: paper has its own. */
export function Sheets({ report }: { readonly report: Report }) {
  return (
    <article className="sheets" aria-label="The report" lang={report.language}>
      {splitSheets(report.blocks).map(({ id, blocks }) => (
        <div key={id} className="sheet">
          <ReportBlocks blocks={blocks} />
        </div>
      ))}
      <p className="quiet small">Report {report.reportId}</p>
    </article>
  )
}
