import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { dropForeignAddresses } from './scripts/build/drop-foreign-addresses.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** jsPDF names these for HTML and SVG import, which Rotation never uses. */
const nothing = here('scripts/build/nothing.mjs')
const optionalParts = { html2canvas: nothing, canvg: nothing, dompurify: nothing }

/** A worker is an entry of its own: it is started by its file name. */
const entries = {
  main: here('main/main.ts'),
  cli: here('main/cli.ts'),
  'report-worker': here('main/pdf/report-worker.ts'),
  'age-worker': here('main/vault/age-worker.ts'),
}
const presentEntries = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)))

export default defineConfig({
  main: {
    plugins: [dropForeignAddresses],
    resolve: { alias: optionalParts },
    build: {
      outDir: here('out/main'),
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        input: presentEntries,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: here('out/preload'),
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { preload: here('main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: here('out/renderer'),
      emptyOutDir: true,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: here('renderer/index.html') },
    },
  },
})
