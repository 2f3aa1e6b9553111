import { useState } from 'react'
import { ask } from '../../bridge.ts'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { useSession } from '../../workbook/use-session.ts'
import { type Rescued, useRescue } from './use-rescue.ts'

/** The id of the field. */
export const PASSPHRASE = 'passphrase'

type Problem = string | undefined

function sayWrong(seconds: number): string {
  const wait = seconds > 0 ? `. The next try is possible in ${Math.ceil(seconds)} seconds` : ''
  return `This passphrase does not open it. Capitals and spaces count${wait}`
}

async function unlock(passphrase: string): Promise<Problem> {
  if (passphrase === '') return 'Enter your passphrase'
  const answer = await ask('unlock', passphrase)
  return answer.kind === 'wrong' ? sayWrong(answer.waitSeconds) : undefined
}

async function bringBack(id: string): Promise<Rescued> {
  const answer = await ask('restoreBackup', id)
  return answer.kind === 'refused' ? answer : { kind: 'done' }
}

/** Opens the vault if that is still to be done, and brings a copy back. */
export function useRestore() {
  const { session } = useSession()
  const isAsked = session.kind === 'closed' && !session.isUnlocked
  const [passphrase, type] = useState('')
  const [isShown, show] = useState(false)
  const [wrong, setWrong] = useState<Problem>()
  const { problem, isWorking, rescue } = useRescue()
  const focusLater = useFocusLater()

  const restore = (id: string) => {
    setWrong(undefined)
    rescue(async () => {
      const refused = isAsked ? await unlock(passphrase) : undefined
      if (refused === undefined) return bringBack(id)
      setWrong(refused)
      focusLater(PASSPHRASE)
      return { kind: 'stay' }
    })
  }
  return { isAsked, passphrase, type, isShown, show, wrong, problem, isWorking, restore }
}
