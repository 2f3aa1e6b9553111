import { test } from '../e2e/fixtures.ts'
import { heading } from '../e2e/inputs.ts'
import { keepPictures } from './keep-pictures.ts'
import { five } from './looks.ts'
import { lookAroundAs, show } from './walk.ts'

test('begin', async ({ page }) => {
  const keep = keepPictures(page)
  await heading(page, /./).waitFor()
  await keep('first-run', five)
})

test('around', async ({ page }) => {
  const keep = keepPictures(page)
  await lookAroundAs(page, 'Maya')
  for (const screen of ['support', 'settings', 'how', 'credits']) {
    await show(page, `/${screen}`)
    await keep(screen, five)
  }
})
