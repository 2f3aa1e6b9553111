import { test } from '../e2e/fixtures.ts'
import { keepPictures } from './keep-pictures.ts'
import { inTallWindow, one, two } from './looks.ts'
import { listSamplePeople } from './sample-people.ts'
import { follow, lookAroundAs, show } from './walk.ts'

for (const { id, name } of listSamplePeople())
  test(`people/${id}`, async ({ page }) => {
    const keep = keepPictures(page)
    await lookAroundAs(page, name)
    await keep('home', two)
    await show(page, '/values/picture')
    await keep('values-picture', two)
    await show(page, '/skills/picture')
    await keep('skills-picture', two)
    await show(page, '/paths')
    await keep('paths', two)
    await follow(page, page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first())
    await keep('first-path', two)
    await show(page, '/compare')
    await keep('compare', inTallWindow(two))
    await show(page, '/plan')
    await follow(page, page.getByRole('link', { name: 'Open the plan' }).first())
    await keep('plan', two)
    await show(page, '/report')
    await keep('report', two)
    await follow(page, page.getByRole('button', { name: 'Look at the report' }))
    await keep('preview', one)
  })
