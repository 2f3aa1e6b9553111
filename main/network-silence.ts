import { app, type Session } from 'electron'

/** Each turns off something that a stock Chromium sends by itself; measured in docs/privacy.md. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-http-cache'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  /** The switch above leaves a page's own hints alone; looking one up would try whether the internet is there. */
  ['blink-settings', 'dnsPrefetchingEnabled=false'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  /** The last one would greet the local network as soon as a page made a peer connection. */
  [
    'disable-features',
    'MediaRouter,AutofillServerCommunication,OptimizationHints,WebRtcHideLocalIpsWithMdns',
  ],
]

/** Makes sure that nothing leaves the computer, whatever a page asks for. Must run before `ready`. */
export function silenceNetwork(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
  app.on('session-created', silenceSession)
}

/** A session looks its spelling dictionary up at every start, even where no window checks spelling. */
function silenceSession(session: Session): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.enableNetworkEmulation?.({ offline: true })
}
