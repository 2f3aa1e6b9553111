import type { Sample } from '../../shared/workbook/sample.ts'
import { findWorkbook } from './find-workbook.ts'
import type { Session } from './session.ts'
import { useWorkbookState } from './use-workbook-state.ts'
import { useWorkbookContext } from './workbook-context.ts'

interface SessionActions {
  readonly session: Session
  /** Looks into the vault again and goes on with what is there; says whether its key has been given. */
  readonly look: (isUnlocked?: boolean) => Promise<void>
  readonly lookAround: (sample: Sample) => void
  readonly stopLookingAround: () => void
}

/** Whose workbook is open, how to go on once the vault has changed, and how to look around. */
export function useSession(): SessionActions {
  const { session } = useWorkbookState()
  const { store } = useWorkbookContext()
  const { lookAround, stopLookingAround } = store
  const look = async (isUnlocked = false) => store.enter(await findWorkbook(), isUnlocked)
  return { session, look, lookAround, stopLookingAround }
}
