import { app } from 'electron'
import { findForbiddenStart } from './find-forbidden-start.ts'

/** A packaged program does not start under a debugger, a proxy or a log: each could carry private text away. */
export function refuseDebugging(): void {
  if (!app.isPackaged) return
  const forbidden = findForbiddenStart({
    words: process.argv.slice(1),
    environment: process.env,
    platform: process.platform,
  })
  if (forbidden === undefined) return
  process.stderr.write(`Rotation does not start with ${forbidden}.\n`)
  process.exit(1)
}
