import type { Handlers } from '../../shared/ipc.ts'

/** Placeholder until the vault room is built: nothing stored, nothing claimed to be. */
export function workbookHandlers(): Pick<Handlers, 'openWorkbook' | 'saveWorkbook' | 'saveReport'> {
  return {
    openWorkbook: () => ({ kind: 'empty' }),
    saveWorkbook: () => ({ kind: 'not-saved', why: 'saving is not built yet' }),
    saveReport: () => ({ kind: 'not-saved', why: 'the report is not built yet' }),
  }
}
