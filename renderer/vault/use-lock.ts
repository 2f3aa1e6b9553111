import { ask } from '../bridge.ts'
import { useWorkbookContext } from '../workbook/workbook-context.ts'

/** Where the main process does not answer, closing the window forgets the key just as well. */
function closeInstead(): void {
  window.close()
}

interface Lock {
  readonly lock: () => void
  readonly hide: () => void
}

/** Locks, or covers the window at once and then locks. What still waits to be saved is handed over first. */
export function useLock(): Lock {
  const { store } = useWorkbookContext()
  return {
    lock: () => {
      store.flush()
      ask('lock').catch(closeInstead)
    },
    hide: () => {
      document.documentElement.dataset.covered = ''
      store.flush()
      ask('hide').catch(closeInstead)
    },
  }
}
