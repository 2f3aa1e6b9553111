import { useEffect, useRef } from 'react'

interface PageHeadingProps {
  readonly describedBy: string | undefined
  readonly children: string
}

/** The title of a screen. Where it is put up it takes the focus, so that it is read out and Tab starts below it. */
export function PageHeading({ describedBy, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h1>
  )
}
