import { expect, type Locator, type Page } from '@playwright/test'
import { goOn, heading } from '../e2e/inputs.ts'

/** Looks around as the sample person with this first name. */
export async function lookAroundAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Look around as ${name}` }).click()
  await expect(page.getByText(`Looking around as ${name}`)).toBeVisible()
}

/** Opens a screen by its address and waits until it stands there: a new title takes the focus. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((target) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    location.hash = target
  }, address)
  await expect(heading(page, /./)).toBeFocused()
}

/** Follows a link or presses a button that leads to another screen, and waits until it stands there. */
export async function follow(page: Page, way: Locator): Promise<void> {
  await way.click()
  await expect(heading(page, /./)).toBeFocused()
}

/** Presses Continue page after page, and calls `keepPage` on each, until the address says that the last one is there. */
export async function walkTo(page: Page, last: string, keepPage: () => Promise<void>): Promise<void> {
  for (let address = await addressOf(page); address !== last; address = await addressOf(page)) {
    await keepPage()
    await goOn(page)
    await page.waitForFunction((left) => location.hash !== `#${left}`, address)
    await expect(heading(page, /./)).toBeFocused()
  }
}

async function addressOf(page: Page): Promise<string> {
  return (await page.evaluate(() => location.hash)).slice(1)
}
