import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const themes = ['light', 'dark'] as const

/** What axe finds on the present screen, in both themes; one line a finding. Electron opens no second page, hence legacy mode. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const theme of themes) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen
    }, theme)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${theme}: ${id}: ${target.join(' ')}`))
  }
  return found
}
