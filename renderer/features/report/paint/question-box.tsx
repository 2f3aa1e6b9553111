import type { QuestionBlock } from '../../../../shared/report/block.ts'

/** A question with the room the coach has for an answer. */
export function QuestionBox({ question: { number, text, lines } }: { readonly question: QuestionBlock }) {
  return (
    <div className="report-question">
      <p className="report-run">
        {number}. {text}
      </p>
      <p className="report-answer" style={{ minHeight: `${lines * 1.45}em` }}>
        Room for an answer
      </p>
    </div>
  )
}
