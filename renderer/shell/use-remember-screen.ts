import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { isPartOfTheWay } from '../workbook/is-part-of-the-way.ts'
import { useWorkbook } from '../workbook/use-workbook.ts'

/** Keeps the screen last worked on in the workbook, so that home can lead back to it. */
export function useRememberScreen(): void {
  const [location] = useLocation()
  const { workbook, change } = useWorkbook()
  const isKnown = workbook.lastScreen === location
  useEffect(() => {
    if (isKnown || !isPartOfTheWay(location)) return
    change({ kind: 'screen-visited', screen: location })
  }, [location, isKnown, change])
}
