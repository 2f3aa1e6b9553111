import { test } from '../e2e/fixtures.ts'
import { goOn, start } from '../e2e/inputs.ts'
import { keepPictures } from './keep-pictures.ts'
import { four, two } from './looks.ts'
import { show } from './walk.ts'

/** What somebody sees who has answered nothing, and what is said where something was left out. */
test('empty', async ({ page }) => {
  const keep = keepPictures(page)
  await start(page)
  await keep('home')
  await show(page, '/about-you')
  await keep('about-you', two)
  for (const address of ['/values/picture', '/values/check', '/skills/picture', '/limits/check']) {
    await show(page, address)
    await keep(address.slice(1).replace('/', '-'), two)
  }
  for (const screen of ['paths', 'compare', 'plan', 'report']) {
    await show(page, `/${screen}`)
    await keep(screen, two)
  }
})

test('problems', async ({ page }) => {
  const keep = keepPictures(page)
  await start(page)
  await show(page, '/values/statements/1')
  await goOn(page)
  await keep('values', four)
  await show(page, '/skills/client-relations')
  await goOn(page)
  await keep('skills', two)
  await show(page, '/limits/pay-floor')
  await page.getByRole('radio', { name: /^A must/ }).check()
  await goOn(page)
  await keep('limits', two)
  await show(page, '/about-you')
  await page.getByRole('textbox').first().fill('many')
  await goOn(page)
  await keep('about-you', two)
  await show(page, '/report')
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  await page.getByRole('button', { name: 'Look at the report' }).click()
  await keep('report', two)
})
