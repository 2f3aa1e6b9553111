import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { heading, open, pressOn, setTextSize, start, tabTo } from './inputs.ts'
import { launchApp } from './launch-app.ts'
import { countInMemory } from './read-memory.ts'
import { openedWindow, passphrase, readKey, writeDownKey } from './vault.ts'

const evidence = 'Ran the sepsis review on ward nine.'

function locked(page: Page) {
  return heading(page, 'Rotation is locked')
}

/** Types one line of evidence about a skill, and leaves the cursor in it. */
async function typeEvidence(page: Page): Promise<void> {
  await open(page, '/skills/continue')
  await page.getByText('One line of evidence').first().click()
  await page.getByRole('textbox').first().fill(evidence)
}

/** The window may be gone before it could say that the key was pressed. */
function ignoreClosing(error: Error): void {
  if (!error.message.includes('has been closed')) throw error
}

/** Does something that replaces the window by a fresh one, and gives that. */
async function whenReplaced(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const known = app.windows()
  await act().catch(ignoreClosing)
  let fresh: Page | undefined
  await expect
    .poll(() => {
      fresh = app.windows().find((page) => !known.includes(page) && page.url().startsWith('app:'))
      return fresh !== undefined
    })
    .toBe(true)
  if (fresh === undefined) throw new Error('no fresh window')
  await fresh.waitForLoadState()
  return fresh
}

async function unlock(page: Page, words: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(words)
  await page.keyboard.press('Enter')
}

test('leads through the first run by keyboard alone, and opens again with the passphrase', async ({
  page,
  app,
  dataFolder,
}) => {
  test.setTimeout(90_000)
  await pressOn(page, page.getByRole('link', { name: 'Start', exact: true }), 'Enter')
  await expect(heading(page, 'Choose a passphrase')).toBeFocused()
  await pressOn(page, page.getByRole('button', { name: 'Seal it' }), 'Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Enter a passphrase' })).toBeFocused()
  await tabTo(page, page.getByLabel('Passphrase', { exact: true }))
  await page.keyboard.type(passphrase)
  await tabTo(page, page.getByLabel('The same once more'))
  await page.keyboard.type(passphrase)
  await expect(page.getByText(/^Strong/)).toBeVisible()
  await page.keyboard.press('Enter')

  const key = await readKey(page)
  await pressOn(page, page.getByRole('link', { name: 'I have written it down' }), 'Enter')
  await tabTo(page, page.getByLabel('Recovery key'))
  await page.keyboard.type(key.toLowerCase().replaceAll(' ', '-'))
  await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  await expect(heading(page, 'Begin where you like')).toBeFocused()
  await expect(page.getByText(/^Saved on this computer/)).toBeVisible()
  await app.close()

  const again = await launchApp(dataFolder)
  const window = await again.firstWindow()
  await expect(locked(window)).toBeFocused()
  await tabTo(window, window.getByLabel('Passphrase', { exact: true }))
  await window.keyboard.type(passphrase)
  await window.keyboard.press('Enter')
  await expect(heading(window, 'Begin where you like')).toBeFocused()
  await again.close()
})

test('suggests six words, shows them, and takes them typed once', async ({ page }) => {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Suggest six words' }).click()
  const field = page.getByLabel('Passphrase', { exact: true })
  await expect(field).toHaveValue(/^(\S+ ){5}\S+$/)
  await expect(field).toHaveAttribute('type', 'text')
  await expect(page.getByText(/^Strong/)).toBeVisible()
  await page.getByRole('button', { name: 'Seal it' }).click()
  await writeDownKey(page)
  await expect(heading(page, 'Begin where you like')).toBeVisible()
})

test('says what to mend in a passphrase: its length, how easily it is guessed, a slip in typing', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  const field = page.getByLabel('Passphrase', { exact: true })
  for (const [words, message] of [
    ['fourteen chars', 'Make the passphrase 15 characters or longer; it has 14 now'],
    ['password1234567', 'Choose one that is harder to guess: other words, or more of them'],
    [passphrase, 'Type the same passphrase once more; the two differ'],
  ] as const) {
    await field.fill(words)
    await page.getByRole('button', { name: 'Seal it' }).click()
    await expect(page.getByRole('alert').getByRole('link', { name: message })).toBeVisible()
  }
})

test('says which group of the recovery key differs, and shows the key once more', async ({ page }) => {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Suggest six words' }).click()
  await page.getByRole('button', { name: 'Seal it' }).click()
  const key = await readKey(page)
  await page.getByRole('link', { name: 'I have written it down' }).click()
  const groups = key.split(' ')
  const slipped = groups.with(4, groups[4] === 'QQQQ' ? 'PPPP' : 'QQQQ').join(' ')
  await page.getByLabel('Recovery key').fill(slipped)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Group 5 differs from the key that was shown.')).toBeVisible()
  await expect(page.getByLabel('Recovery key')).toBeFocused()
  await page.getByRole('link', { name: 'Look at the key once more' }).click()
  expect(await readKey(page)).toBe(key)
})

test('(c) 19: gives every wrong passphrase the same words, and makes the next try wait', async ({
  page,
  app,
}) => {
  test.setTimeout(60_000)
  await start(page)
  const fresh = await whenReplaced(app, () => page.getByRole('button', { name: 'Lock', exact: true }).click())
  for (const words of ['not this', passphrase.toUpperCase(), `${passphrase} `, passphrase.slice(1)]) {
    await unlock(fresh, words)
    await expect(fresh.getByText('Opening.')).toHaveCount(0)
    await expect(fresh.getByText('This passphrase does not open it. Capitals and spaces count')).toBeVisible()
  }
  await expect(fresh.getByText(/The next try counts in \d seconds?/)).toBeVisible()
  await unlock(fresh, passphrase)
  await expect(heading(fresh, 'Begin where you like')).toBeVisible()
})

test('(c) 27: locks by key in the middle of a sentence, and brings it back on the same screen', async ({
  page,
  app,
}) => {
  await start(page)
  await typeEvidence(page)
  const fresh = await whenReplaced(app, () => page.keyboard.press('Control+l'))
  await expect(locked(fresh)).toBeVisible()
  expect(await fresh.content()).not.toContain(evidence)
  expect(app.windows()).toHaveLength(1)
  await unlock(fresh, passphrase)
  await expect(fresh.getByRole('textbox').first()).toHaveValue(evidence)
  await expect(fresh.getByText(/^Saved on this computer/)).toBeVisible()
})

test('locks by itself when nobody has used the computer for as long as the settings say', async ({
  page,
  app,
}) => {
  await start(page)
  await open(page, '/settings')
  await page.getByLabel('Lock when nobody has used the computer for').selectOption('2 minutes')
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 110
  })
  await page.waitForTimeout(6000)
  expect(page.isClosed()).toBe(false)
  const fresh = await whenReplaced(app, () =>
    app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 121
    }),
  )
  await expect(locked(fresh)).toBeVisible()
})

for (const event of ['suspend', 'lock-screen'] as const)
  test(`(c) 26: is locked before anything is drawn again after ${event}`, async ({ page, app }) => {
    await start(page)
    const fresh = await whenReplaced(app, () =>
      app.evaluate(({ powerMonitor }, name) => {
        powerMonitor.emit(name)
      }, event),
    )
    await expect(locked(fresh)).toBeVisible()
    expect(page.isClosed()).toBe(true)
  })

/** The processes that paint pages. */
function listPainters(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: running }) =>
    running
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  )
}

test('(a) 12: leaves nothing of what was typed in the memory of any page after a lock', async ({
  page,
  app,
}) => {
  test.skip(process.platform !== 'linux', 'Reads /proc.')
  test.setTimeout(120_000)
  await start(page)
  await typeEvidence(page)
  await expect(page.getByText(/^Saved on this computer/)).toBeVisible()
  const before = await listPainters(app)
  expect(before.reduce((sum, pid) => sum + countInMemory(pid, evidence), 0)).toBeGreaterThan(0)

  const fresh = await whenReplaced(app, () => page.keyboard.press('Control+l'))
  await expect(locked(fresh)).toBeVisible()
  await expect.poll(() => app.windows().length).toBe(1)
  const after = await listPainters(app)
  expect(after.length).toBeGreaterThan(0)
  expect(after.filter((pid) => before.includes(pid))).toEqual([])
  expect(after.map((pid) => countInMemory(pid, evidence))).toEqual(after.map(() => 0))
})

/** Notes in the main process when our window left the screen. */
function watchHiding(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.once('hide', () => {
      process.env.HIDDEN_AT = String(Date.now())
    })
  })
}

function hiddenAt(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => Number(process.env.HIDDEN_AT ?? 'NaN'))
}

/** When the page got its next key. The page says it on its console, since it is soon gone. */
async function watchKey(page: Page): Promise<{ pressedAt: Promise<number> }> {
  const pressedAt = page.waitForEvent('console').then((message) => Number(message.text()))
  await page.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => console.log(performance.timeOrigin + timeStamp), true)
  })
  return { pressedAt }
}

for (const address of [
  '/',
  '/values',
  '/skills/continue',
  '/paths',
  '/plan',
  '/report',
  '/settings',
  '/privacy',
])
  test(`F9 covers ${address} within 100 ms and locks`, async ({ page, app }) => {
    await start(page)
    await open(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await watchHiding(app)
    const { pressedAt } = await watchKey(page)
    await page.keyboard.press('F9').catch(ignoreClosing)
    await expect.poll(() => hiddenAt(app)).toBeGreaterThan(0)
    expect((await hiddenAt(app)) - (await pressedAt)).toBeLessThan(100)
    await expect.poll(() => page.isClosed()).toBe(true)
    const shown = app.windows().filter((each) => each.url().startsWith('app:'))
    for (const window of shown) await expect(locked(window)).toBeVisible()
  })

test('opens with the recovery key where the passphrase is forgotten, and asks for a new one', async ({
  page,
  app,
  dataFolder,
}) => {
  test.setTimeout(90_000)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Suggest six words' }).click()
  await page.getByRole('button', { name: 'Seal it' }).click()
  const key = await writeDownKey(page)
  await expect(heading(page, 'Begin where you like')).toBeVisible()
  const before = readFileSync(join(dataFolder, 'identity.age'))
  const fresh = await whenReplaced(app, () => page.keyboard.press('Control+l'))

  await pressOn(fresh, fresh.getByRole('link', { name: 'Use the recovery key' }), 'Enter')
  await tabTo(fresh, fresh.getByLabel('Recovery key'))
  await fresh.keyboard.type(key.replace(/^./, (letter) => (letter === 'Q' ? 'P' : 'Q')))
  await pressOn(fresh, fresh.getByRole('button', { name: 'Continue' }), 'Enter')
  await expect(fresh.getByText(/group 1 does not fit/i)).toBeVisible()
  await fresh.getByLabel('Recovery key').fill(key)
  await pressOn(fresh, fresh.getByRole('button', { name: 'Continue' }), 'Enter')

  await expect(heading(fresh, 'It is open. Choose a new passphrase')).toBeFocused()
  await tabTo(fresh, fresh.getByLabel('New passphrase', { exact: true }))
  await fresh.keyboard.type(passphrase)
  await tabTo(fresh, fresh.getByLabel('The same once more'))
  await fresh.keyboard.type(passphrase)
  await fresh.keyboard.press('Enter')
  expect(await writeDownKey(fresh)).not.toBe(key)
  await expect(heading(fresh, 'Begin where you like')).toBeVisible()
  expect(readFileSync(join(dataFolder, 'identity.age'))).not.toEqual(before)
  await app.close()

  const again = await launchApp(dataFolder)
  await expect(heading(await openedWindow(again), 'Begin where you like')).toBeVisible()
  await again.close()
})

test('changes the passphrase: the old one opens nothing any more', async ({ page, app }) => {
  test.setTimeout(90_000)
  const next = 'seven lanterns over a quiet river'
  await start(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Change the passphrase' }).click()
  await page.getByLabel('Present passphrase', { exact: true }).fill('not the present one')
  await page.getByLabel('New passphrase', { exact: true }).fill(next)
  await page.getByLabel('The same once more').fill(next)
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(
    page.getByRole('alert').getByRole('link', { name: /not your present passphrase/ }),
  ).toBeVisible()
  await page.getByLabel('Present passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Change it' }).click()
  await writeDownKey(page)
  await expect(heading(page, 'Settings')).toBeVisible()

  const fresh = await whenReplaced(app, () => page.keyboard.press('Control+l'))
  await unlock(fresh, passphrase)
  await expect(fresh.getByText('This passphrase does not open it.')).toBeVisible()
  await unlock(fresh, next)
  await expect(heading(fresh, 'Begin where you like')).toBeVisible()
})

test('(c) 58: erases everything by a typed word, says what it cannot reach, and begins anew', async ({
  page,
  app,
  dataFolder,
}) => {
  await start(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await pressOn(page, page.getByRole('link', { name: /^Erase my workbook/ }), 'Enter')
  await expect(heading(page, 'Erase everything')).toBeFocused()
  await tabTo(page, page.getByLabel('Type “erase” to go on'))
  await page.keyboard.type('yes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Type the word' })).toBeFocused()
  expect(readdirSync(dataFolder)).toContain('workbook.age')
  await page.getByLabel('Type “erase” to go on').fill('erase')
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Everything is erased')).toBeFocused()
  await expect(page.getByRole('heading', { level: 2, name: 'What Rotation cannot reach' })).toBeVisible()
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0)
  expect(readdirSync(dataFolder).filter((name) => !name.startsWith('Singleton'))).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Back to the beginning' }))
  const fresh = await whenReplaced(app, () => page.keyboard.press('Enter'))
  await expect(heading(fresh, 'A private place to think about your work')).toBeVisible()
})

test('keeps the workbook in another folder, and finds it there', async ({ page, app, dataFolder }) => {
  const stick = join(dataFolder, 'stick')
  await app.evaluate((_electron, folder) => {
    process.env.ROTATION_MOVE_TO = folder
  }, stick)
  await start(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Keep it elsewhere' }).click()
  await expect(page.getByText('It lies in the new folder now.')).toBeVisible()
  await expect(page.getByText(stick)).toBeVisible()
  await app.close()
  const again = await launchApp(dataFolder)
  await expect(heading(await openedWindow(again), 'Begin where you like')).toBeVisible()
  await again.close()
})

for (const size of [100, 200])
  test(`shows no barrier to axe at ${size}% from the first run to erasing`, async ({ page, app }) => {
    test.setTimeout(180_000)
    const look = async (name: string | RegExp, on = page) => {
      await expect(heading(on, name)).toBeVisible()
      await setTextSize(on, size)
      expect(await findBarriers(on), `${name}`).toEqual([])
    }
    await look('A private place to think about your work')
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await page.getByRole('button', { name: 'Seal it' }).click()
    await look('Choose a passphrase')
    await page.getByRole('button', { name: 'Suggest six words' }).click()
    await page.getByRole('button', { name: 'Seal it' }).click()
    await look('Write down your recovery key')
    await page.getByRole('link', { name: 'I have written it down' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await look('Type the recovery key from your paper')
    await page.getByRole('link', { name: 'Look at the key once more' }).click()
    await writeDownKey(page)
    for (const [address, name] of [
      ['/settings', 'Settings'],
      ['/passphrase', 'Change the passphrase'],
      ['/import', 'Bring in a workbook'],
      ['/privacy', 'Privacy'],
      ['/erase', 'Erase everything'],
    ] as const) {
      await expect(heading(page, /Begin|Settings|Change|Bring|Privacy/)).toBeVisible()
      await open(page, address)
      await look(name)
    }
    const fresh = await whenReplaced(app, () => page.keyboard.press('Control+l'))
    await unlock(fresh, 'wrong')
    await expect(fresh.getByText('This passphrase does not open it.')).toBeVisible()
    await look('Rotation is locked', fresh)
    await fresh.getByRole('link', { name: 'Use the recovery key' }).click()
    await look('Use the recovery key', fresh)
  })
