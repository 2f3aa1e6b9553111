import { useContinue } from '../../ui/use-continue.ts'
import { now } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { findStatements, type Statement } from './find-statement.ts'
import { toAnswer, toChoice } from './rating-words.ts'

function sayMissing({ statement }: Statement, notSure: string): string {
  return `Select how much “${statement.replace(/\.$/, '')}” matters, or “${notSure}”`
}

/** The statements of one page with their answers: rating saves at once, Continue checks that none was left out. */
export function useStatements(ids: readonly string[], onContinue: () => void) {
  const content = useContent()
  const { workbook, change } = useWorkbook()
  const statements = findStatements(content, ids)
  const answers = Object.fromEntries(ids.map((id) => [id, toChoice(workbook.ratings[id])]))
  const checked = useContinue({
    fields: statements.map((statement) => ({
      id: statement.id,
      message: sayMissing(statement, content.inventories.values.notSure),
    })),
    answers,
    onContinue,
  })
  const rate = (item: string, choice: string) =>
    change({ kind: 'item-rated', item, answer: toAnswer(choice, now()) })
  return { statements, answers, rate, ...checked }
}
