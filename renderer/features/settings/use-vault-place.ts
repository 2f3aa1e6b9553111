import { useEffect, useState } from 'react'
import type { Given } from '../../../shared/ipc.ts'
import { ask } from '../../bridge.ts'

/** Where the vault lies, and how moving it ended. */
export interface VaultPlace {
  readonly place: Given<'vaultPlace'> | null
  /** Said once it was tried; empty where the person thought better of it. */
  readonly outcome: string
  readonly move: () => void
}

const FAILED = 'Rotation could not move it. It lies where it was.'

/** Asks where the vault lies, and moves it. */
export function useVaultPlace(): VaultPlace {
  const [place, setPlace] = useState<Given<'vaultPlace'> | null>(null)
  const [outcome, setOutcome] = useState('')
  useEffect(() => {
    ask('vaultPlace').then(setPlace, () => undefined)
  }, [])
  const move = async () => {
    setOutcome('')
    const answer = await ask('moveVault')
    if (answer.kind === 'refused') setOutcome(answer.why)
    if (answer.kind !== 'moved') return
    setPlace({ folder: answer.folder, syncs: answer.syncs })
    setOutcome('It lies in the new folder now.')
  }
  return { place, outcome, move: () => void move().catch(() => setOutcome(FAILED)) }
}
