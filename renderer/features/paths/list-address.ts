const ALL = '/paths'
const ONE_FAMILY = `${ALL}/family/`

/** Where the list of paths stands, of all families or of one. */
export function listAddress(family: string): string {
  return family === '' ? ALL : `${ONE_FAMILY}${family}`
}

/** Whether the list of paths stands there. */
export function isListAddress(address: string): boolean {
  return address === ALL || address.startsWith(ONE_FAMILY)
}
