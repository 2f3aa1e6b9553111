import { useState } from 'react'
import { ask } from '../../bridge.ts'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { RECOVERY_KEY } from '../../vault/recovery-key-field.tsx'

/** What is typed, compared with the key that was shown. */
export function useTypedKey(onRight: () => Promise<void>) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const focusLater = useFocusLater()
  const fail = (why: string) => {
    setProblem(why)
    focusLater(RECOVERY_KEY)
  }
  const compare = async () => {
    if (typed.trim() === '') return fail('Type the key that you wrote down')
    const answer = await ask('confirmRecoveryKey', typed)
    return answer.kind === 'right' ? onRight() : fail(answer.why)
  }
  const submit = () => void compare().catch(() => fail('Rotation could not compare it. Try once more'))
  return { typed, setTyped, problem, submit }
}
