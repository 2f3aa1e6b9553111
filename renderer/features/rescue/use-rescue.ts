import { useState } from 'react'
import { useSession } from '../../workbook/use-session.ts'

const FAILED = 'Rotation could not do that, and has changed nothing. Try once more.'

/** How a step towards rescue ended. `stay`: it is not done, and the screen says why itself. */
export type Rescued = Readonly<{ kind: 'done' | 'stay' }> | Readonly<{ kind: 'refused'; why: string }>

/** Takes a step, then looks at what is there; says why where that did not go. */
export function useRescue() {
  const { look } = useSession()
  const [problem, setProblem] = useState<string>()
  const [isWorking, setIsWorking] = useState(false)
  const end = (rescued: Rescued): Promise<void> | undefined => {
    if (rescued.kind === 'done') return look(true)
    if (rescued.kind === 'refused') setProblem(rescued.why)
    return undefined
  }
  const rescue = (step: () => Promise<Rescued>) => {
    if (isWorking) return
    setIsWorking(true)
    setProblem(undefined)
    void step()
      .then(end)
      .catch(() => setProblem(FAILED))
      .finally(() => setIsWorking(false))
  }
  return { problem, isWorking, rescue }
}
