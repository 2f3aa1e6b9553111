import { expect, type Locator, type Page } from '@playwright/test'
import { startVault } from './vault.ts'

/** The title of the screen. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name })
}

/** Begins an empty workbook. */
export async function start(page: Page): Promise<void> {
  await startVault(page)
  await expect(heading(page, 'Begin where you like')).toBeVisible()
}

/** Looks around as a person with answers, in memory only. */
export async function lookAroundAsMaya(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Look around as Maya/ }).click()
  await expect(page.getByText('Looking around as Maya')).toBeVisible()
}

/** Opens a screen by its address, as a link to it would. */
export async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target
  }, address)
}

export function goOn(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Continue' }).click()
}

/** Presses Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it')
}

export async function pressOn(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Sets the size of the text on the page alone, in percent. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${(18 * size) / 100}px`
  }, percent)
}
