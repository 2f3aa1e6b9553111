import { Button } from '../ui/button.tsx'
import { ButtonRow } from '../ui/button-row.tsx'

/** Knows nothing of the workbook or the address, so that whatever failed cannot fail here again. */
export function FaultScreen() {
  const openAgain = () => {
    location.hash = '/'
    location.reload()
  }
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1>Something in Rotation broke</h1>
      <p className="lead">The fault is ours. Your answers are saved with every change and are not touched.</p>
      <p>
        Open the window again to go on from the start page. If it happens on the same page once more, leave
        that page out for now.
      </p>
      <ButtonRow>
        <Button onClick={openAgain}>Open again</Button>
      </ButtonRow>
    </main>
  )
}
