import { defineConfig } from '@playwright/test'

/** Watches whole programs from outside. Nothing is driven: a driver would open sockets of its own. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/network',
  timeout: 180_000 + Number(process.env.ROTATION_IDLE_SECONDS ?? 0) * 1000,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  /** A shared machine may stall for seconds: there a test gets another try, and the list calls it flaky. */
  retries: process.env.CI ? 2 : 0,
  reporter: 'list',
})
