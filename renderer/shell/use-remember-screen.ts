import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useWorkbook } from '../workbook/use-workbook.ts'

/** Parts of the way on which one can be in the middle of something. */
const remembered = ['/about-you', '/values', '/skills', '/limits', '/paths', '/compare', '/plan', '/report']

/** Keeps the screen last worked on in the workbook, so that home can lead back to it. */
export function useRememberScreen(): void {
  const [location] = useLocation()
  const { workbook, change } = useWorkbook()
  const isKnown = workbook.lastScreen === location
  useEffect(() => {
    if (isKnown || !remembered.some((part) => location === part || location.startsWith(`${part}/`))) return
    change({ kind: 'screen-visited', screen: location })
  }, [location, isKnown, change])
}
