import { type ReactNode, useEffect, useRef, useState } from 'react'

interface ScrollFrameProps {
  readonly className: string
  /** The id of what names the content: a table's caption. */
  readonly labelledBy: string
  readonly children: ReactNode
}

/** Scrolls sideways where its content is too wide, and is then a stop of Tab, so that the arrow keys can scroll it. */
export function ScrollFrame({ className, labelledBy, children }: ScrollFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [isTooWide, setTooWide] = useState(false)
  useEffect(() => {
    const box = frame.current
    if (box === null) return
    const watcher = new ResizeObserver(() => setTooWide(box.scrollWidth > box.clientWidth))
    for (const each of [box, ...box.children]) watcher.observe(each)
    return () => watcher.disconnect()
  }, [])
  const stop = isTooWide ? { role: 'region', tabIndex: 0, 'aria-labelledby': labelledBy } : {}
  return (
    <div ref={frame} className={className} {...stop}>
      {children}
    </div>
  )
}
