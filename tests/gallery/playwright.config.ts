import { defineConfig } from '@playwright/test'

/** Keeps a picture of every screen and of every page of the report in out/gallery/, for people to look at. Asserts nothing. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/gallery',
  timeout: 300_000,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  projects: [
    { name: 'pictures', testMatch: '*.gallery.ts', teardown: 'index' },
    { name: 'index', testMatch: 'write-index.ts' },
  ],
})
