import { useState } from 'react'
import { ask } from '../../bridge.ts'
import type { FieldProblem } from '../../ui/error-summary.tsx'

/** The id of the field. */
export const TYPED_WORD = 'typed-word'

/** The word that has to be typed. */
export const WORD = 'erase'

interface Tried {
  readonly problems: readonly FieldProblem[]
  readonly attempt: number
}

/** Erases once the word stands there, and not before. */
export function useErase(onErased: (left: readonly string[]) => void) {
  const [typed, type] = useState('')
  const [tried, setTried] = useState<Tried>({ problems: [], attempt: 0 })
  const fail = (message: string) =>
    setTried(({ attempt }) => ({ problems: [{ field: TYPED_WORD, message }], attempt: attempt + 1 }))
  const submit = () => {
    if (typed.trim().toLowerCase() !== WORD) return fail(`Type the word “${WORD}”, or go back`)
    void ask('eraseEverything').then(
      ({ left }) => onErased(left),
      () =>
        fail('Rotation could not erase everything. Close other programs that use its folder, and try again'),
    )
  }
  return { typed, type, ...tried, submit }
}
