import type { Given } from '../../shared/ipc.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import type { SaveState } from './save-state.ts'

interface SaveQueueParts {
  readonly save: (workbook: Workbook) => Promise<Given<'saveWorkbook'>>
  readonly report: (state: SaveState) => void
}

export interface SaveQueue {
  /** Saves this workbook; one that still waits is left out, since this one holds all that it held. */
  readonly push: (workbook: Workbook) => void
  /** Hands over at once what still waits, for a window that closes. The main process keeps the order. */
  readonly flush: () => void
}

const unreachable = 'Rotation could not reach the disk. What you see here is still in memory.'

/** Never two saves at the same time, and the newest always last. */
export function createSaveQueue({ save, report }: SaveQueueParts): SaveQueue {
  let waiting: Workbook | undefined
  let isSaving = false

  const trySaving = (workbook: Workbook): Promise<Given<'saveWorkbook'>> =>
    save(workbook).catch(() => ({ kind: 'not-saved', why: unreachable }))

  const takeWaiting = (): Workbook | undefined => {
    const taken = waiting
    waiting = undefined
    return taken
  }

  const saveAll = async (): Promise<void> => {
    isSaving = true
    report({ kind: 'saving' })
    let ended: SaveState = { kind: 'saving' }
    for (let next = takeWaiting(); next !== undefined; next = takeWaiting()) ended = await trySaving(next)
    isSaving = false
    report(ended)
  }

  return {
    push: (workbook) => {
      waiting = workbook
      if (!isSaving) void saveAll()
    },
    flush: () => {
      const last = takeWaiting()
      if (last !== undefined) void trySaving(last)
    },
  }
}
