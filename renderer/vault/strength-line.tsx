import './strength-line.css'
import { sayStrength } from './strength.ts'
import { useStrength } from './use-strength.ts'

/** The strength of what is typed, in words. Empty until it is long enough to be judged. */
export function StrengthLine({ passphrase }: { readonly passphrase: string }) {
  const strength = useStrength(passphrase)
  return (
    <p className="strength-line" role="status">
      {sayStrength(strength)}
    </p>
  )
}
