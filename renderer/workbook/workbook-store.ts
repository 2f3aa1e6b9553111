import type { Given } from '../../shared/ipc.ts'
import type { WorkbookChange } from '../../shared/workbook/change.ts'
import { changeWorkbook } from '../../shared/workbook/change-workbook.ts'
import type { Sample } from '../../shared/workbook/sample.ts'
import { emptyWorkbook, type Workbook } from '../../shared/workbook/workbook.ts'
import type { Found } from './found.ts'
import { createSaveQueue } from './save-queue.ts'
import type { SaveState } from './save-state.ts'
import type { Session } from './session.ts'

/** The one state of the window: all that was said, whose it is, and whether it is safe. */
export type WorkbookState = Readonly<{ session: Session; workbook: Workbook; save: SaveState }>

export interface WorkbookStore {
  readonly read: () => WorkbookState
  readonly subscribe: (listener: () => void) => () => void
  /** Applies the change and saves the result at once. While the vault is closed there is nothing to change. */
  readonly change: (change: WorkbookChange) => void
  /** Goes on with what was found in the vault once it was created, unlocked or brought back. */
  readonly enter: (found: Found, isUnlocked?: boolean) => void
  readonly lookAround: (sample: Sample) => void
  readonly stopLookingAround: () => void
  readonly saveAgain: () => void
  /** Hands over what is not saved yet, for a window that closes. */
  readonly flush: () => void
}

interface StoreParts {
  readonly found: Found
  readonly save: (workbook: Workbook) => Promise<Given<'saveWorkbook'>>
  readonly now: () => string
}

function stateFor(found: Found, moment: string, isUnlocked = false): WorkbookState {
  if (found.kind === 'opened')
    return {
      session: { kind: 'own' },
      workbook: found.workbook,
      save: { kind: 'saved', at: found.savedAt },
    }
  return {
    session: found.kind === 'empty' ? { kind: 'own' } : { kind: 'closed', vault: found, isUnlocked },
    workbook: emptyWorkbook(moment),
    save: { kind: 'not-kept' },
  }
}

/** Keeps the workbook, tells who listens, and saves every change of the person's own. */
export function createWorkbookStore({ found, save, now }: StoreParts): WorkbookStore {
  const listeners = new Set<() => void>()
  let state = stateFor(found, now())
  let before = state

  const show = (next: Partial<WorkbookState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const reportSave = (saved: SaveState): void => {
    if (state.session.kind === 'own') show({ save: saved })
    else before = { ...before, save: saved }
  }
  const queue = createSaveQueue({ save, report: reportSave })

  /** An open vault without a workbook: the first save makes one. */
  if (found.kind === 'empty') queue.push(state.workbook)

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (change) => {
      if (state.session.kind === 'closed') return
      show({ workbook: changeWorkbook(state.workbook, change) })
      if (state.session.kind === 'own') queue.push(state.workbook)
    },
    enter: (next, isUnlocked) => {
      show(stateFor(next, now(), isUnlocked))
      if (next.kind === 'empty') queue.push(state.workbook)
    },
    lookAround: ({ name, workbook }) => {
      if (state.session.kind !== 'looking-around') before = state
      show({ session: { kind: 'looking-around', name }, workbook, save: { kind: 'not-kept' } })
    },
    stopLookingAround: () => {
      if (state.session.kind === 'looking-around') show(before)
    },
    saveAgain: () => {
      if (state.session.kind === 'own') queue.push(state.workbook)
    },
    flush: queue.flush,
  }
}
