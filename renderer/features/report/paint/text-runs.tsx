import type { Text, TextRun } from '../../../../shared/report/block.ts'

function nameRuns(text: Text): readonly Readonly<{ id: string; run: TextRun }>[] {
  return text.map((run, index) => ({ id: `run-${index}`, run }))
}

function classOf({ weight, tone }: TextRun): string {
  return `report-run ${weight === 'bold' ? 'report-bold' : ''} ${tone === 'quiet' ? 'quiet' : ''}`.trim()
}

/** Text in its styles; line breaks are kept. */
export function TextRuns({ text }: { readonly text: Text }) {
  return nameRuns(text).map(({ id, run }) => (
    <span key={id} className={classOf(run)}>
      {run.text}
    </span>
  ))
}
