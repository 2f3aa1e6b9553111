import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('opens one window that is called Rotation', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(app.windows()).toHaveLength(1)
  const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  expect(title).toBe('Rotation')
})

test('keeps its name whatever the page calls itself', async ({ app, page }) => {
  await page.evaluate(() => {
    document.title = 'Leaving medicine'
  })
  const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  expect(title).toBe('Rotation')
})

test('reports no error while it starts', async ({ page }) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(errors).toEqual([])
})
