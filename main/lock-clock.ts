/** What decides when to lock. A test answers in the system's place. */
export interface LockClock {
  /** Seconds since the last key or pointer, anywhere on this computer. */
  readonly idleSeconds: () => number
  readonly lockMinutes: () => number
  readonly lock: () => void
}

/** In milliseconds. Ten seconds either way do not matter, so this is enough. */
const interval = 5000

/** Locks once when nobody has touched the computer for so many minutes. Gives a function that stops it. */
export function watchIdleness({ idleSeconds, lockMinutes, lock }: LockClock): () => void {
  let isIdle = false
  const clock = setInterval(() => {
    const wasIdle = isIdle
    isIdle = idleSeconds() >= lockMinutes() * 60
    if (isIdle && !wasIdle) lock()
  }, interval)
  clock.unref()
  return () => clearInterval(clock)
}
