import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    /** The real Electron has tests of its own: `npm run e2e`. */
    exclude: ['tests/e2e/**', 'tests/gallery/**'],
    /** One more try on shared machines, for the few tests that count processor time or start processes. */
    retry: process.env.CI ? 1 : 0,
    /** Ten times what the slowest needs alone: machines are small and shared, and no test measures time. */
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
