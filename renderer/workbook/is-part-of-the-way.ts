const parts = ['/about-you', '/values', '/skills', '/limits', '/paths', '/compare', '/plan', '/report']

/** True for the screens on which one can be in the middle of something. */
export function isPartOfTheWay(address: string): boolean {
  return parts.some((part) => address === part || address.startsWith(`${part}/`))
}
