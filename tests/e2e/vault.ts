import { type ElectronApplication, expect, type Page } from '@playwright/test'
/** Brings the type of `window.rotation` along. */
import type {} from '../../renderer/bridge.ts'

/** The passphrase of every vault that a test makes in passing. */
export const passphrase = 'a lantern over seven quiet rivers'

async function findState(page: Page): Promise<string> {
  const reply = await page.evaluate(() => window.rotation.vaultState())
  return reply.kind === 'answered' ? reply.value.kind : reply.kind
}

/** Makes the vault past the screens of a first run, sealing a workbook that lies there open, and shows what is in it. */
export async function startVault(page: Page): Promise<void> {
  const reply = await page.evaluate((words) => window.rotation.createVault(words), passphrase)
  expect(reply).toMatchObject({ value: { kind: 'created' } })
  await page.reload()
}

/** Unlocks past the screen for it, and shows what is in the vault. */
export async function unlockVault(page: Page): Promise<void> {
  const reply = await page.evaluate((words) => window.rotation.unlock(words), passphrase)
  expect(reply).toMatchObject({ value: { kind: 'unlocked' } })
  await page.reload()
}

/** Opens what is there already: seals a workbook that lies there open, or unlocks the vault. A first run stays one. */
export async function enterVault(page: Page): Promise<void> {
  await page.waitForLoadState()
  const state = await findState(page)
  if (state === 'plain') await startVault(page)
  if (state === 'locked') await unlockVault(page)
}

/** The window of a program that was just started, with its vault open. */
export async function openedWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await enterVault(page)
  return page
}

/** The recovery key as the screen shows it, without the numbers of its groups. */
export async function readKey(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: 'Write down your recovery key' })).toBeVisible()
  const groups = await page.getByRole('listitem').allInnerTexts()
  return groups.map((group) => group.replace(/^\d+\s+/, '')).join(' ')
}

/** Reads the recovery key from the screen and types it back; gives it. */
export async function writeDownKey(page: Page): Promise<string> {
  const key = await readKey(page)
  await page.getByRole('link', { name: 'I have written it down' }).click()
  await page.getByLabel('Recovery key').fill(key)
  await page.getByRole('button', { name: 'Continue' }).click()
  return key
}
