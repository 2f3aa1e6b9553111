import { describe, expect, test } from 'vitest'
import { findFaults } from '../../scripts/boundaries/find-faults.mjs'

const planted = [
  ['shared/content/a.ts', "import { b } from '../scoring/b.ts'", 'scoring lies right of content'],
  ['shared/workbook/a.ts', "export { b } from '../ipc.ts'", 'stands on top'],
  ['shared/assert-never.ts', "import type { B } from './workbook/b.ts'", 'workbook lies right'],
  ['shared/report/a.ts', "import { join } from 'node:path'", 'may not import node:path'],
  ['shared/report/a.ts', "const a = await import('../../main/b.ts')", 'may not import from main/'],
  ['shared/scoring/a.ts', 'const now = Date.now()', 'Date.now'],
  ['shared/scoring/a.ts', 'const now = new Date()', 'present time'],
  ['shared/scoring/a.ts', 'const chance = Math.random()', 'Math.random'],
  [
    'renderer/features/paths/a.tsx',
    "import { B } from '../plan/b.tsx'",
    'feature paths may not import feature plan',
  ],
  ['renderer/ui/a.tsx', "import { b } from '../workbook/b.ts'", 'controls may not know'],
  ['renderer/workbook/a.tsx', "import { useForm } from 'react-hook-form'", 'belongs to'],
  ['renderer/app.tsx', "import { shell } from 'electron'", 'electron belongs to main/'],
  ['renderer/app.tsx', 'window.rotation.loadPreferences()', 'only renderer/bridge.ts'],
  ['renderer/app.tsx', "void fetch('https://example.org/a')", 'relative address'],
  ['renderer/app.tsx', 'void fetch(address)', 'relative address'],
  ['renderer/app.tsx', "const socket = new WebSocket('/a')", 'WebSocket'],
  ['main/window.ts', "import { ipcMain } from 'electron'", 'ipcMain may not'],
  ['main/ipc.ts', "import { ipcRenderer } from 'electron'", 'ipcRenderer may not'],
  ['main/ipc.ts', "import { crashReporter } from 'electron'", 'crashReporter may not'],
  ['main/ipc.ts', "import electron from 'electron'", 'imported by name'],
  ['main/menu.ts', "import { shell } from 'electron'", 'shell may not'],
  ['main/menu.ts', 'void shell.openPath(name)', 'openPath is not used'],
  ['main/menu.ts', "ipcRenderer.sendSync('a')", 'sendSync is not used'],
  ['main/menu.ts', "const options = { defaultPath: 'a' }", 'dontAddToRecent'],
  ['main/menu.ts', "const options = { properties: ['openFile'] }", 'dontAddToRecent'],
  ['main/lock.ts', "import Store from 'electron-store'", 'electron-store belongs'],
  ['main/vault/a.ts', "import { jsPDF } from 'jspdf'", 'jspdf belongs to main/pdf/'],
  ['main/menu.ts', "const help = 'https://example.org'", 'unknown address'],
] as const

const allowed = [
  [
    'shared/report/a.ts',
    "import { b } from '../scoring/b.ts'\nimport { z } from 'zod'\nimport { c } from '../c.ts'",
  ],
  ['shared/ipc.ts', "import { b } from './workbook/b.ts'"],
  ['shared/planning/a.ts', 'export const toDate = (day: string): Date => new Date(day)'],
  ['renderer/features/paths/a.tsx', "import { B } from './b.tsx'\nimport { C } from '../../ui/c.tsx'"],
  ['renderer/content.ts', "const content = await fetch('./content.json')"],
  ['renderer/bridge.ts', 'window.rotation.loadPreferences()'],
  ['main/ipc.ts', "import { ipcMain } from 'electron'"],
  ['main/menu.ts', "const options = { defaultPath: 'a', properties: ['dontAddToRecent'] }"],
  ['main/pdf/a.ts', "import { jsPDF } from 'jspdf'\nconst allowed = 'https://'"],
] as const

describe('boundaries', () => {
  test.each(planted)('catches in %s: %s', (file, text, message) => {
    expect(
      findFaults(file, text)
        .map((fault) => fault.message)
        .join(),
    ).toContain(message)
  })

  test.each(allowed)('lets pass in %s: %s', (file, text) => {
    expect(findFaults(file, text)).toEqual([])
  })

  test('names the line', () => {
    expect(findFaults('shared/scoring/a.ts', '\n\nMath.random()')).toMatchObject([{ line: 3 }])
  })
})
