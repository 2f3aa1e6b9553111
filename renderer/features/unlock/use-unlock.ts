import { useState } from 'react'
import { ask } from '../../bridge.ts'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { useSession } from '../../workbook/use-session.ts'
import { useCountdown } from './use-countdown.ts'

/** The id of the field. */
export const PASSPHRASE = 'passphrase'

/** The same words at every try: how near a guess was is nobody's business. */
const WRONG = 'This passphrase does not open it. Capitals and spaces count'

/** What is typed at the lock, and what becomes of it. */
export function useUnlock() {
  const { look } = useSession()
  const [typed, type] = useState('')
  const [isShown, show] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isWorking, setIsWorking] = useState(false)
  const { left: waitLeft, start: startWait } = useCountdown()
  const focusLater = useFocusLater()

  const fail = (words: string) => {
    setProblem(words)
    focusLater(PASSPHRASE)
  }
  const unlock = async () => {
    const answer = await ask('unlock', typed)
    if (answer.kind !== 'wrong') return look(true)
    startWait(answer.waitSeconds)
    fail(WRONG)
  }
  const submit = () => {
    if (isWorking) return
    if (typed === '') return fail('Enter your passphrase')
    setIsWorking(true)
    void unlock()
      .catch(() => fail('Rotation could not try it. Nothing has changed; try once more'))
      .finally(() => setIsWorking(false))
  }
  return { typed, type, isShown, show, problem, waitLeft, isWorking, submit }
}
