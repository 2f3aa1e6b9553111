import { test } from '../e2e/fixtures.ts'
import { keepPictures } from './keep-pictures.ts'
import { five, fiveThenTwo, two } from './looks.ts'
import { lookAroundAs, show, walkTo } from './walk.ts'

test('about-you', async ({ page }) => {
  const keep = keepPictures(page)
  const looks = fiveThenTwo()
  await lookAroundAs(page, 'Maya')
  await show(page, '/about-you/page/1')
  await walkTo(page, '/about-you/check', () => keep('questions', looks()))
  await keep('check')
})

test('values', async ({ page }) => {
  const keep = keepPictures(page)
  const [statementLooks, choiceLooks] = [fiveThenTwo(), fiveThenTwo()]
  await lookAroundAs(page, 'Maya')
  await show(page, '/values')
  await keep('intro')
  await show(page, '/values/statements/1')
  await walkTo(page, '/values/check', () => keep('statements', statementLooks()))
  await show(page, '/values/choices')
  await keep('choices-intro', two)
  await show(page, '/values/choices/1')
  await walkTo(page, '/values/check', () => keep('choice', choiceLooks()))
  await keep('check')
  await show(page, '/values/picture')
  await keep('picture', five)
})

test('skills', async ({ page }) => {
  const keep = keepPictures(page)
  const looks = fiveThenTwo()
  await lookAroundAs(page, 'Maya')
  await show(page, '/skills')
  await keep('intro')
  await show(page, '/skills/client-relations')
  await walkTo(page, '/skills/check', () => keep('questions', looks()))
  await keep('check')
  await show(page, '/skills/picture')
  await keep('picture', five)
})

test('limits', async ({ page }) => {
  const keep = keepPictures(page)
  const looks = fiveThenTwo()
  await lookAroundAs(page, 'Maya')
  await show(page, '/limits')
  await keep('intro')
  await show(page, '/limits/pay-floor')
  await walkTo(page, '/limits/check', () => keep('limit', looks()))
  await keep('check')
})
