import './recovery-key-field.css'
import { TextArea } from '../ui/text-area.tsx'

/** The id of the field. */
export const RECOVERY_KEY = 'recovery-key'

/** Longer than any key with any spaces between its characters. */
const LONGEST = 300

interface RecoveryKeyFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

/** The recovery key as it stands on paper. */
export function RecoveryKeyField({ value, onChange, error }: RecoveryKeyFieldProps) {
  return (
    <div className="recovery-key-field">
      <TextArea
        id={RECOVERY_KEY}
        label="Recovery key"
        hint="You may leave out AGE-SECRET-KEY-1 at the beginning."
        error={error}
        maxLength={LONGEST}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
