import { defineConfig } from '@playwright/test'

/** Packs Rotation for tests and starts it as a person would: installed, under an ordinary account, sandboxed. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/packaged',
  timeout: 120_000,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  /** A shared machine may stall for seconds: there a test gets another try, and the list calls it flaky. */
  retries: process.env.CI ? 2 : 0,
  reporter: 'list',
})
