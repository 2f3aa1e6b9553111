import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  /** Sealing is slow on purpose, and slower where many tests run at once. */
  expect: { timeout: 10_000 },
  /** Each test has its own data folder; two windows at once are what two cores can bear. */
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
})
