import { useState } from 'react'
import { useLocation } from 'wouter'
import { ask } from '../../bridge.ts'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { RECOVERY_KEY } from '../../vault/recovery-key-field.tsx'
import { useSession } from '../../workbook/use-session.ts'

/** What is typed as recovery key, and what becomes of it. */
export function useRecover() {
  const { look } = useSession()
  const [, goTo] = useLocation()
  const [typed, type] = useState('')
  const [problem, setProblem] = useState<string>()
  const focusLater = useFocusLater()

  const fail = (words: string) => {
    setProblem(words)
    focusLater(RECOVERY_KEY)
  }
  const recover = async () => {
    const answer = await ask('unlockByRecoveryKey', typed)
    if (answer.kind === 'wrong') return fail(answer.why)
    const { kind } = await ask('vaultState')
    if (kind === 'unlocked') return goTo('/new-passphrase')
    await look(true)
    goTo('/')
  }
  const submit = () => {
    if (typed.trim() === '') return fail('Enter the recovery key')
    void recover().catch(() => fail('Rotation could not try it. Nothing has changed; try once more'))
  }
  return { typed, type, problem, submit }
}
