import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { startVault } from '../e2e/vault.ts'
import { asOrdinaryAccount, type Home, makeHome } from './ordinary-account.ts'
import { pack } from './pack.ts'

test.skip(process.platform !== 'linux', 'Packages of other systems are looked at on release machines.')

let packages = ''
let wrapper = ''
let home: Home

test.beforeAll(() => {
  test.setTimeout(300_000)
  packages = mkdtempSync(join(tmpdir(), 'rotation-packages-'))
  const program = pack(packages, ['--driven'])
  wrapper = join(packages, 'start')
  writeFileSync(wrapper, `#!/bin/sh\nexec ${[...asOrdinaryAccount, program].join(' ')} "$@"\n`)
  for (const each of [packages, wrapper]) chmodSync(each, 0o755)
  home = makeHome()
})
test.afterAll(() => {
  for (const each of [packages, home.folder]) rmSync(each, { recursive: true, force: true, maxRetries: 5 })
})

test('does from its archive what it does unpacked, down to the saved report and the sealed workbook', async () => {
  const app = await _electron.launch({ executablePath: wrapper, cwd: home.folder, env: home.environment })
  const page = await app.firstWindow()
  expect(await app.evaluate(({ app: program }) => program.isPackaged)).toBe(true)

  const report = join(home.temporary, 'Rotation notes.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, report)
  await page.getByRole('button', { name: 'Look around as Maya' }).click()
  await page.evaluate(() => {
    location.hash = '/report'
  })
  await page.getByRole('button', { name: 'Look at the report' }).click()
  await page.getByRole('button', { name: 'Save the PDF' }).click()
  await expect(page.getByText(/^Saved as/)).toBeVisible({ timeout: 20_000 })
  expect(readFileSync(report, 'latin1').slice(0, 5)).toBe('%PDF-')

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.openDevTools())
  await page.waitForTimeout(500)
  const areOpen = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isDevToolsOpened()),
  )
  expect(areOpen, '(b) 7: a packaged program has no developer tools').toBe(false)

  await startVault(page)
  await expect(page.getByText(/^Saved on this computer/)).toBeVisible({ timeout: 20_000 })
  await app.close()
})
