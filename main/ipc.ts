import { app, ipcMain } from 'electron'
import { type CallName, calls, type Handlers } from '../shared/ipc.ts'
import { answerCall } from './answer-call.ts'
import { isTrustedSender } from './is-trusted-sender.ts'

/** electron-store listens here unasked and tells any page where our data lies. */
const storeChannel = 'electron-store-get-data'

/**
 * Answers the window's calls; the one place that touches `ipcMain`. A stranger gets the same answer as a fault, and so
 * does a call that nothing answers yet.
 */
export function answerCalls(handlers: Partial<Handlers>): void {
  ipcMain.removeAllListeners(storeChannel)
  for (const name of Object.keys(calls) as CallName[]) {
    ipcMain.handle(`rotation:${name}`, (event, ...words: unknown[]) =>
      isTrustedSender(event) ? answerCall(handlers, { name, words, noteBug }) : { kind: 'failed' },
    )
  }
}

/** A released program writes no log: a bug's text may quote what a person wrote. */
function noteBug(bug: unknown): void {
  if (!app.isPackaged) console.error(bug)
}
