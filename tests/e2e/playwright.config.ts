import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 120_000,
  /** Sealing is slow on purpose, and slower where many tests run at once. */
  expect: { timeout: 20_000 },
  /** Each test has its own data folder; two windows at once are what two cores can bear. */
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  /** A shared machine may stall for seconds: there a test gets another try, and the list calls it flaky. */
  retries: process.env.CI ? 2 : 0,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
})
