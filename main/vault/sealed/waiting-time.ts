/** In seconds, after so many wrong passphrases in a row. Nothing is ever wiped. */
const waits = [0, 0, 0, 2, 5, 10, 20, 30]

/** Makes guessing slow. It counts by a clock that nobody can set. */
export interface WaitingTime {
  /** Notes a wrong passphrase, and says how long until the next is tried. */
  readonly lengthen: () => number
  readonly forget: () => void
  /** In milliseconds, until the next may be tried. */
  readonly left: () => number
}

/** `clock` gives milliseconds since some moment, and never goes back. */
export function startWaitingTime(clock: () => number): WaitingTime {
  let wrong = 0
  let until = 0
  return {
    lengthen: () => {
      const seconds = waits[Math.min(wrong++, waits.length - 1)] ?? 0
      until = clock() + seconds * 1000
      return seconds
    },
    forget: () => {
      wrong = 0
      until = 0
    },
    left: () => Math.max(0, until - clock()),
  }
}
