import type { FieldProblem } from '../ui/error-summary.tsx'
import { judgeStrength } from './judge-strength.ts'
import { countCharacters, LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from './strength.ts'

/** The ids of the two fields. */
export const NEW_PASSPHRASE = 'new-passphrase'
export const TYPED_AGAIN = 'typed-again'

interface Typed {
  readonly passphrase: string
  readonly again: string
  /** Whoever sees what they type need not type it twice. */
  readonly isShown: boolean
}

function findLengthProblem(passphrase: string): string | undefined {
  const count = countCharacters(passphrase)
  if (count === 0) return 'Enter a passphrase'
  if (count < SHORTEST_PASSPHRASE)
    return `Make the passphrase ${SHORTEST_PASSPHRASE} characters or longer; it has ${count} now`
  if (count > LONGEST_PASSPHRASE) return `Make the passphrase ${LONGEST_PASSPHRASE} characters or shorter`
  return undefined
}

/** What there is to mend before a passphrase can seal anything. A weak one would make the seal an empty promise. */
export async function checkNewPassphrase(typed: Typed): Promise<readonly FieldProblem[]> {
  const { passphrase, again, isShown } = typed
  const length = findLengthProblem(passphrase)
  if (length !== undefined) return [{ field: NEW_PASSPHRASE, message: length }]
  if ((await judgeStrength(passphrase)) === 'weak')
    return [
      { field: NEW_PASSPHRASE, message: 'Choose one that is harder to guess: other words, or more of them' },
    ]
  if (!isShown && again.normalize('NFKC') !== passphrase.normalize('NFKC'))
    return [{ field: TYPED_AGAIN, message: 'Type the same passphrase once more; the two differ' }]
  return []
}
