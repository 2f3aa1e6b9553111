import { app, type Session, type WebContents } from 'electron'
import { isLocalAddress } from './is-local-address.ts'

/** Whatever is asked of these ends here, below the filter that stops it first. */
const refusedSchemes = ['http', 'https', 'ws', 'wss', 'ftp', 'file']

/** Takes from every page, window and session what Rotation never needs. Must run before `ready`. */
export function guardEverything(): void {
  if (!startsWithoutSandbox()) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('session-created', guardSession)
}

/** Only tests that run as root start so; a packaged program refuses the switch (find-forbidden-start.ts). */
function startsWithoutSandbox(): boolean {
  return !app.isPackaged && app.commandLine.hasSwitch('no-sandbox')
}

/** The window shows one page for its whole life. */
function guardContents(contents: WebContents): void {
  const prevent = (event: { preventDefault(): void }): void => event.preventDefault()
  contents.on('will-navigate', prevent)
  contents.on('will-frame-navigate', prevent)
  contents.on('will-redirect', prevent)
  contents.on('will-attach-webview', prevent)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Electron grants every permission unless told otherwise. */
function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !isLocalAddress(url, { devTools: !app.isPackaged }) }),
  )
  for (const scheme of refusedSchemes) session.protocol.handle(scheme, () => Response.error())
}
