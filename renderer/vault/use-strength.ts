import { useEffect, useState } from 'react'
import { judgeStrength } from './judge-strength.ts'
import type { Strength } from './strength.ts'

/** Typing comes first: the estimate follows when the keys have been still this long, in milliseconds. */
const STILL = 250

/** How strong a passphrase is, a moment after it was typed. */
export function useStrength(passphrase: string): Strength {
  const [strength, setStrength] = useState<Strength>('short')
  useEffect(() => {
    let isCurrent = true
    const show = (judged: Strength) => isCurrent && setStrength(judged)
    const timer = setTimeout(() => judgeStrength(passphrase).then(show, () => show('short')), STILL)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [passphrase])
  return strength
}
