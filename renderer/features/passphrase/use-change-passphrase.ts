import { useLocation } from 'wouter'
import { ask } from '../../bridge.ts'
import type { FieldProblem } from '../../ui/error-summary.tsx'
import { NEW_PASSPHRASE } from '../../vault/check-new-passphrase.ts'
import { useNewKey } from '../../vault/new-key-context.ts'

/** The id of the field of the present passphrase. */
export const PRESENT = 'present-passphrase'

function sayWait(seconds: number): string {
  const wait = seconds > 0 ? `. The next try is possible in ${Math.ceil(seconds)} seconds` : ''
  return `This is not your present passphrase${wait}`
}

/** Seals everything anew; then the new recovery key has to be written down, and `next` is where that leads. */
export function useChangePassphrase(next: string) {
  const { setNewKey } = useNewKey()
  const [, goTo] = useLocation()
  return async (present: string | null, chosen: string): Promise<readonly FieldProblem[]> => {
    const answer = await ask('changePassphrase', present, chosen)
    if (answer.kind === 'wrong') return [{ field: PRESENT, message: sayWait(answer.waitSeconds) }]
    if (answer.kind === 'refused')
      return [{ field: present === null && next !== '/' ? PRESENT : NEW_PASSPHRASE, message: answer.why }]
    setNewKey({ key: answer.recoveryKey, next })
    goTo('/recovery-key')
    return []
  }
}
