import { defineConfig } from '@playwright/test'

/** Walks every screen and keeps a picture of each in gallery/, for people to look at. Asserts nothing. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.gallery.ts',
  outputDir: '../../test-results/gallery',
  timeout: 300_000,
  workers: 1,
  reporter: 'list',
})
