import type { Given } from '../../shared/ipc.ts'
import type { WorkbookChange } from '../../shared/workbook/change.ts'
import { changeWorkbook } from '../../shared/workbook/change-workbook.ts'
import type { Sample } from '../../shared/workbook/sample.ts'
import { emptyWorkbook, type Workbook } from '../../shared/workbook/workbook.ts'
import { createSaveQueue } from './save-queue.ts'
import type { SaveState } from './save-state.ts'
import type { Session } from './session.ts'

/** The one state of the window: all that was said, whose it is, and whether it is safe. */
export type WorkbookState = Readonly<{ session: Session; workbook: Workbook; save: SaveState }>

export interface WorkbookStore {
  readonly read: () => WorkbookState
  readonly subscribe: (listener: () => void) => () => void
  /** Applies the change and saves the result at once. Before the beginning there is nothing to change. */
  readonly change: (change: WorkbookChange) => void
  /** Begins an empty workbook. Only where the vault found none, or put an unreadable one aside. */
  readonly start: () => void
  readonly lookAround: (sample: Sample) => void
  readonly stopLookingAround: () => void
  readonly saveAgain: () => void
  /** Hands over what is not saved yet, for a window that closes. */
  readonly flush: () => void
}

interface StoreParts {
  readonly opened: Given<'openWorkbook'>
  readonly save: (workbook: Workbook) => Promise<Given<'saveWorkbook'>>
  readonly now: () => string
}

function firstState(opened: Given<'openWorkbook'>, moment: string): WorkbookState {
  if (opened.kind === 'opened')
    return {
      session: { kind: 'own' },
      workbook: opened.workbook,
      save: { kind: 'saved', at: opened.savedAt },
    }
  return {
    session: { kind: 'beginning', found: opened },
    workbook: emptyWorkbook(moment),
    save: { kind: 'not-kept' },
  }
}

/** A workbook that could not be read, or that a newer version made, must never be written over. */
function canStart({ session }: WorkbookState): boolean {
  return session.kind === 'beginning' && ['empty', 'set-aside'].includes(session.found.kind)
}

/** Keeps the workbook, tells who listens, and saves every change of the person's own. */
export function createWorkbookStore({ opened, save, now }: StoreParts): WorkbookStore {
  const listeners = new Set<() => void>()
  let state = firstState(opened, now())
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

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (change) => {
      if (state.session.kind === 'beginning') return
      show({ workbook: changeWorkbook(state.workbook, change) })
      if (state.session.kind === 'own') queue.push(state.workbook)
    },
    start: () => {
      if (!canStart(state)) return
      show({ session: { kind: 'own' }, workbook: emptyWorkbook(now()) })
      queue.push(state.workbook)
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
