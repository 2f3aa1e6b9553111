import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** One rem at 100% text size, in pixels. */
const REM = 18

function measure(element: HTMLElement): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.round((element.clientWidth / rem) * REM)
}

/**
 * How wide an element is, in pixels at 100% text size: half of its pixels at 200%, so that a picture drawn at this width
 * has words as large as the text around it. 0 until it has been measured.
 */
export function useTextWidth<Element extends HTMLElement>(): [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(measure(element)))
    observer.observe(element)
    observer.observe(document.documentElement)
    setWidth(measure(element))
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
