import { defineConfig } from '@playwright/test'

/** Packs Rotation for tests and starts it as a person would: installed, under an ordinary account, sandboxed. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/packaged',
  timeout: 60_000,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
})
