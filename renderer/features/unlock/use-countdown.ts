import { useEffect, useState } from 'react'

/** Whole seconds that are left, and a way to start with so many. */
export function useCountdown(): Readonly<{ left: number; start: (seconds: number) => void }> {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return { left, start: (seconds) => setLeft(Math.ceil(seconds)) }
}
