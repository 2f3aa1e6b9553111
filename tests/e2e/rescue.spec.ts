import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { heading, open, pressOn, setTextSize, tabTo } from './inputs.ts'
import { launchApp } from './launch-app.ts'
import { passphrase, readKey, writeDownKey } from './vault.ts'

interface Made {
  readonly key: string
}

/** A vault with three saves, each of another answer; the program is closed. */
async function makeVault(folder: string): Promise<Made> {
  const app = await launchApp(folder)
  const page = await app.firstWindow()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await page.getByRole('button', { name: 'Seal it' }).click()
  await readKey(page)
  const key = await writeDownKey(page)
  await expect(heading(page, 'Begin where you like')).toBeVisible()
  await open(page, '/values/statements/1')
  for (const index of [0, 1, 2]) {
    await page.getByRole('radio', { name: 'A lot' }).nth(index).check()
    await expect(page.getByText(/^Saved on this computer/)).toBeVisible()
  }
  await app.close()
  return { key }
}

async function launch(folder: string) {
  const app = await launchApp(folder)
  const page = await app.firstWindow()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return { app, page }
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
}

async function expectBack(page: Page): Promise<void> {
  await expect(heading(page, 'Welcome back')).toBeVisible()
  await open(page, '/values/statements/1')
  await expect(page.getByRole('radio', { name: 'A lot', checked: true })).not.toHaveCount(0)
}

function asideNames(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('workbook.set-aside-'))
}

test('(c) 9: an empty workbook.age is brought back from the newest copy with one button, by keyboard', async ({
  dataFolder,
}) => {
  test.setTimeout(90_000)
  await makeVault(dataFolder)
  truncateSync(join(dataFolder, 'workbook.age'), 0)
  const { app, page } = await launch(dataFolder)
  await expect(heading(page, 'Your workbook is damaged')).toBeFocused()
  await expect(page.getByText(join(dataFolder, 'workbook.age'))).toBeVisible()
  await tabTo(page, page.getByLabel('Passphrase', { exact: true }))
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await expectBack(page)
  expect(asideNames(dataFolder)).not.toHaveLength(0)
  await app.close()
})

test('(c) 10, 11: a changed workbook.age is noticed on unlocking, kept aside, and brought back', async ({
  dataFolder,
}) => {
  test.setTimeout(90_000)
  await makeVault(dataFolder)
  const file = join(dataFolder, 'workbook.age')
  const changed = readFileSync(file)
  changed[changed.length - 40] = (changed.at(-40) ?? 0) ^ 1
  writeFileSync(file, changed)
  const { app, page } = await launch(dataFolder)
  await unlock(page)
  await expect(heading(page, 'Your workbook is damaged')).toBeVisible()
  await page
    .getByRole('button', { name: /^Bring back the copy of/ })
    .first()
    .click()
  await expectBack(page)
  const [aside = ''] = asideNames(dataFolder)
  expect(readFileSync(join(dataFolder, aside))).toEqual(changed)
  await app.close()
})

test('says so where the passphrase does not open the copies', async ({ dataFolder }) => {
  test.setTimeout(90_000)
  await makeVault(dataFolder)
  truncateSync(join(dataFolder, 'workbook.age'), 0)
  const { app, page } = await launch(dataFolder)
  await page
    .getByRole('button', { name: /^Bring back the copy of/ })
    .first()
    .click()
  await expect(page.getByText('Enter your passphrase')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('something else entirely')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^(Error: )?This passphrase does not open it/)).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await app.close()
})

test('a damaged identity.age with its spare is rescued by the recovery key', async ({ dataFolder }) => {
  test.setTimeout(90_000)
  const { key } = await makeVault(dataFolder)
  for (const name of ['identity.age', 'backups/identity.age'])
    if (existsSync(join(dataFolder, name))) truncateSync(join(dataFolder, name), 20)
  const { app, page } = await launch(dataFolder)
  await expect(heading(page, 'The file that takes your passphrase is damaged')).toBeVisible()
  await pressOn(page, page.getByRole('link', { name: 'Use the recovery key' }), 'Enter')
  await page.getByLabel('Recovery key').fill(key)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'It is open. Choose a new passphrase')).toBeVisible()
  await page.getByLabel('New passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await page.getByRole('button', { name: 'Seal it anew' }).click()
  await writeDownKey(page)
  await expectBack(page)
  await app.close()

  const again = await launch(dataFolder)
  await unlock(again.page)
  await expect(heading(again.page, 'Welcome back')).toBeVisible()
  await again.app.close()
})

for (const choice of ['Go on with the older copy', 'Put it aside'])
  test(`(c) 17: an older copy that was put back is asked about: ${choice}`, async ({ dataFolder }) => {
    test.setTimeout(90_000)
    await makeVault(dataFolder)
    const file = join(dataFolder, 'workbook.age')
    const [older = ''] = readdirSync(join(dataFolder, 'backups'))
      .filter((name) => name.startsWith('workbook'))
      .sort()
    copyFileSync(join(dataFolder, 'backups', older), file)
    const { app, page } = await launch(dataFolder)
    await unlock(page)
    await expect(heading(page, 'An older copy lies in place of your workbook')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: choice }).click()
    await expect(heading(page, /Welcome back|Begin where you like/)).toBeVisible()
    await expect(page.getByText(/^Saved on this computer/)).toBeVisible()
    await app.close()
  })

test('(c) 18: without any copy nothing is replaced; a fresh start needs a typed word', async ({
  dataFolder,
}) => {
  test.setTimeout(90_000)
  await makeVault(dataFolder)
  truncateSync(join(dataFolder, 'workbook.age'), 100)
  rmSync(join(dataFolder, 'backups'), { recursive: true })
  const { app, page } = await launch(dataFolder)
  await unlock(page)
  await expect(page.getByText('There is no copy of it on this computer.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Begin|Start|Bring)/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'erase everything' }).click()
  await expect(heading(page, 'Erase everything')).toBeVisible()
  await app.close()
})

for (const size of [100, 200])
  test(`shows no barrier to axe on the screens of rescue at ${size}%`, async ({ dataFolder }) => {
    test.setTimeout(120_000)
    await makeVault(dataFolder)
    truncateSync(join(dataFolder, 'workbook.age'), 0)
    const first = await launch(dataFolder)
    await setTextSize(first.page, size)
    expect(await findBarriers(first.page)).toEqual([])
    await first.app.close()
    for (const name of ['identity.age', 'backups/identity.age'])
      if (existsSync(join(dataFolder, name))) truncateSync(join(dataFolder, name), 0)
    const second = await launch(dataFolder)
    await setTextSize(second.page, size)
    expect(await findBarriers(second.page)).toEqual([])
    await second.app.close()
  })
