import { test } from '../e2e/fixtures.ts'
import { keepPictures } from './keep-pictures.ts'
import { five, inTallWindow, two } from './looks.ts'
import { follow, lookAroundAs, show } from './walk.ts'

test('paths', async ({ page }) => {
  const keep = keepPictures(page)
  await lookAroundAs(page, 'Maya')
  await show(page, '/paths')
  await keep('list', five)
  await show(page, '/paths/map')
  await keep('map', five)
  await show(page, '/paths/health-policy-analyst')
  await keep('path', five)
  await show(page, '/paths/part-time-clinical')
  await keep('path-of-staying', two)
  await show(page, '/compare')
  await keep('compare', inTallWindow(five))
})

test('plan', async ({ page }) => {
  const keep = keepPictures(page)
  await lookAroundAs(page, 'Maya')
  await show(page, '/plan')
  await keep('plans', five)
  await follow(page, page.getByRole('link', { name: 'Open the plan' }).first())
  await keep('plan', five)
  await page.getByRole('button', { name: 'Remove step 2' }).click()
  await page.getByRole('button', { name: 'Change step 1', exact: true }).click()
  await keep('plan-being-changed', two)
  await page.getByRole('button', { name: 'Remove this plan' }).click()
  await keep('plan-to-be-removed', two)
})

test('report', async ({ page }) => {
  const keep = keepPictures(page)
  await lookAroundAs(page, 'Maya')
  await show(page, '/report')
  await keep('choices', five)
  await follow(page, page.getByRole('button', { name: 'Look at the report' }))
  await keep('preview', two)
})
