import { appScheme } from './app-address.ts'

const localSchemes: ReadonlySet<string> = new Set([`${appScheme}:`, 'blob:', 'data:'])

/** True for what can be answered without leaving this program. Developer tools are pages too, where there are any. */
export function isLocalAddress(address: string, { devTools }: { readonly devTools: boolean }): boolean {
  if (!URL.canParse(address)) return false
  const scheme = new URL(address).protocol
  return localSchemes.has(scheme) || (devTools && scheme === 'devtools:')
}
