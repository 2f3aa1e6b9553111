import { useContinue } from '../../ui/use-continue.ts'
import { now } from '../../workbook/now.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

const fields = [
  { id: 'best', message: 'Select the one that matters most of these four' },
  { id: 'worst', message: 'Select the one that matters least of these four' },
]

/** One best-worst screen, counted from 0, with what was chosen on it. */
export function useChoice(screen: number, onContinue: () => void) {
  const { workbook, change } = useWorkbook()
  const entry = workbook.bestWorst[screen]
  const checked = useContinue({ fields, answers: { best: entry?.best, worst: entry?.worst }, onContinue })
  const choose = (choice: 'best' | 'worst', value: string) =>
    change({ kind: 'best-worst-chosen', screen, choice, value, at: now() })
  return { entry, choose, ...checked }
}
