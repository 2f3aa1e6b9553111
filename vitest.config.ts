import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    /** The real Electron has tests of its own: `npm run e2e`. */
    exclude: ['tests/e2e/**', 'tests/gallery/**'],
    testTimeout: 20_000,
  },
})
