import { useState } from 'react'
import { ask } from '../bridge.ts'
import type { FieldProblem } from '../ui/error-summary.tsx'
import { useFocusLater } from '../ui/use-focus-later.ts'
import { checkNewPassphrase, NEW_PASSPHRASE } from './check-new-passphrase.ts'

/** Takes the passphrase; gives what there is to mend, or nothing where all went well. */
export type TakePassphrase = (passphrase: string) => Promise<readonly FieldProblem[]>

const UNREACHABLE = 'Rotation could not do that. Nothing has changed; try once more'

interface Typed {
  readonly passphrase: string
  readonly again: string
  readonly isShown: boolean
}

interface Tried {
  readonly problems: readonly FieldProblem[]
  readonly attempt: number
}

/** What is typed into the form for a new passphrase, and what becomes of it. */
export function useNewPassphrase(onTake: TakePassphrase) {
  const [typed, setTyped] = useState<Typed>({ passphrase: '', again: '', isShown: false })
  const [{ problems, attempt }, setTried] = useState<Tried>({ problems: [], attempt: 0 })
  const [isWorking, setIsWorking] = useState(false)
  const [suggested, setSuggested] = useState('')
  const focusLater = useFocusLater()

  const type = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const take = async (): Promise<readonly FieldProblem[]> => {
    const found = await checkNewPassphrase(typed)
    return found.length > 0 ? found : onTake(typed.passphrase)
  }
  const submit = async () => {
    if (isWorking) return
    setIsWorking(true)
    const found = await take().catch(() => [{ field: NEW_PASSPHRASE, message: UNREACHABLE }])
    setIsWorking(false)
    setTried((before) => ({ problems: found, attempt: before.attempt + 1 }))
  }
  const suggest = async () => {
    const { words } = await ask('suggestPassphrase')
    setSuggested(words)
    type({ passphrase: words, again: words, isShown: true })
    setTried((before) => ({ ...before, problems: [] }))
    focusLater(NEW_PASSPHRASE)
  }
  const problemAt = (field: string) => problems.find((problem) => problem.field === field)?.message
  /** Words that are in the field as they were suggested, to be read whole where the field is too narrow. */
  const words = suggested === typed.passphrase ? suggested : ''
  return { ...typed, words, type, submit, suggest, problems, problemAt, attempt, isWorking }
}
