/** A door that lets one task through at a time, in the order in which they came. */
export interface Turns {
  readonly take: <T>(task: () => Promise<T>) => Promise<T>
  readonly isTaken: () => boolean
  readonly settle: () => Promise<void>
}

/** Opens a new door. A task that throws does not hold up those behind it. */
export function takeTurns(): Turns {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function take<T>(task: () => Promise<T>): Promise<T> {
    waiting++
    const turn = last.then(task).finally(() => waiting--)
    last = turn.catch(() => undefined)
    return turn
  }

  return { take, isTaken: () => waiting > 0, settle: async () => void (await last) }
}
