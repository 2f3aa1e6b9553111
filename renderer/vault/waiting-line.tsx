interface WaitingLineProps {
  readonly isWaiting: boolean
  /** What is being done: "Sealing". */
  readonly children: string
}

/** Says what takes a moment, and that the window is not stuck. */
export function WaitingLine({ isWaiting, children }: WaitingLineProps) {
  return (
    <p className="quiet" role="status">
      {isWaiting && `${children} This takes a second or two on purpose: it makes guessing slow.`}
    </p>
  )
}
