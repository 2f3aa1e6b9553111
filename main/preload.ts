import { contextBridge, ipcRenderer, webFrame } from 'electron'
import type { CallName } from '../shared/ipc.ts'

/** Names only: importing the table itself would bring zod along and make this file two hundred times as big. */
const names = {
  loadPreferences: true,
  savePreferences: true,
  openWorkbook: true,
  saveWorkbook: true,
  saveReport: true,
  vaultState: true,
  suggestPassphrase: true,
  createVault: true,
  confirmRecoveryKey: true,
  unlock: true,
  unlockByRecoveryKey: true,
  changePassphrase: true,
  lock: true,
  hide: true,
  listBackups: true,
  restoreBackup: true,
  keepOlder: true,
  exportWorkbook: true,
  importWorkbook: true,
  eraseEverything: true,
  vaultPlace: true,
  moveVault: true,
} satisfies Record<CallName, true>

const bridge = Object.keys(names).map((name) => [
  name,
  (...words: unknown[]) => ipcRenderer.invoke(`rotation:${name}`, ...words),
])

contextBridge.exposeInMainWorld('rotation', Object.fromEntries(bridge))

/** The one way out of a page that no policy can close: making one already asks which way the internet lies. */
void webFrame.executeJavaScript('delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection')
