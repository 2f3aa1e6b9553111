import { expect, test } from 'vitest'
import { webPreferences } from '../../main/web-preferences.ts'

test('(b) 7: writes every guard of a window out', () => {
  expect(webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    plugins: false,
    enableWebSQL: false,
    disableDialogs: true,
  })
})

test('(b) 7: lets nobody change them while the program runs', () => {
  expect(Object.isFrozen(webPreferences)).toBe(true)
})
