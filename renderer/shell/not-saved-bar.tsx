import './shell-bars.css'
import { Button } from '../ui/button.tsx'
import { useSaveState } from '../workbook/use-save-state.ts'

/** Stays on every screen until the last change is safe. */
export function NotSavedBar() {
  const { save, saveAgain } = useSaveState()
  return (
    <div role="alert">
      {save.kind === 'not-saved' && (
        <div className="shell-bar shell-bar-error">
          <p>
            <strong>Your last change is not saved yet.</strong> {save.why} You can go on; keep this window
            open until it is saved.
          </p>
          <Button weight="secondary" onClick={saveAgain}>
            Save again
          </Button>
        </div>
      )}
    </div>
  )
}
