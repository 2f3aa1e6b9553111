import { appOrigin } from './app-address.ts'

interface Frame {
  readonly url: string
  readonly parent: unknown
}

/** True for the main frame of our own page; a frame that is gone or sits inside another is a stranger. */
export function isTrustedSender({ senderFrame }: { readonly senderFrame: Frame | null }): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false
  return senderFrame.url.startsWith(`${appOrigin}/`)
}
