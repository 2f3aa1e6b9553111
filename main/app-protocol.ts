import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { app, protocol } from 'electron'
import { appScheme } from './app-address.ts'
import { headersFor } from './app-headers.ts'
import { appSession } from './app-session.ts'
import { listAppFiles } from './list-app-files.ts'

/** Must run before `ready`. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Serves the built files and nothing else: the list is read once, so no path from the window reaches the disk. */
export function serveApp(): void {
  const files = listAppFiles(app.getAppPath())
  appSession().protocol.handle(appScheme, async ({ url, method }) => {
    const file = method === 'GET' ? files.get(url.split(/[?#]/)[0] ?? '') : undefined
    if (file === undefined) return new Response('', { status: 404, headers: headersFor('') })
    return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(extname(file)) })
  })
}
