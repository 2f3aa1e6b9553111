import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { describeLink, type LeftBy, returnTo } from './left-places.ts'
import { isListAddress, listAddress } from './list-address.ts'

/** The screens about paths that were left by one of their own links, by address; in memory only. */
const left = new Map<string, LeftBy>()
const ALL = listAddress('')
let lastList = ALL

/** A screen about paths, or one that leads back to one: "/values/of/time/paths". */
const IS_ABOUT_PATHS = /\/(paths|compare)(\/|$)/

/** A link that is followed from here to come back: to an answer, or from the list to one of its paths. */
function leadsBack(href: string, address: string): boolean {
  return href.endsWith(address) || (isListAddress(address) && href.startsWith(`#${ALL}/`))
}

function forgetElsewhere(): void {
  if (IS_ABOUT_PATHS.test(location.hash)) return
  left.clear()
  lastList = ALL
}

/** The list as it was last narrowed, for the way back from one of its paths. */
export function lastListAddress(): string {
  return lastList
}

/** Comes back to a screen about paths where one left it by a link, instead of at its top; once one was elsewhere, no more. */
export function useReturn(): void {
  const [address] = useLocation()
  useEffect(() => {
    if (isListAddress(address)) lastList = address
    const before = left.get(address)
    left.delete(address)
    if (before !== undefined) returnTo(before)
    const remember = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('main a[href]') : null
      if (link !== null && leadsBack(link.getAttribute('href') ?? '', address))
        left.set(address, describeLink(link))
    }
    document.addEventListener('click', remember, { capture: true })
    addEventListener('hashchange', forgetElsewhere)
    return () => document.removeEventListener('click', remember, { capture: true })
  }, [address])
}
