import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listAppFiles } from '../../main/list-app-files.ts'

test('lists the built pages and the content, and nothing beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rotation-files-'))
  mkdirSync(join(folder, 'out/renderer/assets'), { recursive: true })
  mkdirSync(join(folder, 'out/main'), { recursive: true })
  for (const name of ['renderer/index.html', 'renderer/assets/a.js', 'main/main.js'])
    writeFileSync(join(folder, 'out', name), '')
  expect([...listAppFiles(folder).keys()].sort()).toEqual([
    'app://rotation/',
    'app://rotation/assets/a.js',
    'app://rotation/content.json',
    'app://rotation/index.html',
  ])
})
