/** The command line for a fresh clone: builds first where it must, silently, then runs in this same process. */
import { buildQuietly } from './build/build-quietly.mjs'

await buildQuietly()
await import(new URL('../out/main/cli.js', import.meta.url).href)
