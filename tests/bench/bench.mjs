/** Measures what the design promises in figures; each measurement is a file beside this one. */
import { readdirSync } from 'node:fs'

const measurements = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.mjs'))
for (const name of measurements.sort()) await import(`./${name}`)
