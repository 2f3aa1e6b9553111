import type { Sample } from '../../shared/workbook/sample.ts'
import type { Session } from './session.ts'
import { useWorkbookState } from './use-workbook-state.ts'
import { useWorkbookContext } from './workbook-context.ts'

interface SessionActions {
  readonly session: Session
  readonly start: () => void
  readonly lookAround: (sample: Sample) => void
  readonly stopLookingAround: () => void
}

/** Whose workbook is open, and how to begin, look around, or stop looking around. */
export function useSession(): SessionActions {
  const { session } = useWorkbookState()
  const { store } = useWorkbookContext()
  const { start, lookAround, stopLookingAround } = store
  return { session, start, lookAround, stopLookingAround }
}
