import { useState } from 'react'
import type { Given } from '../../../shared/ipc.ts'
import { ask } from '../../bridge.ts'

function sayOutcome(answer: Given<'exportWorkbook'>): string {
  if (answer.kind === 'saved')
    return `Saved as “${answer.file}”. It is not sealed: whoever has it can read it.`
  return answer.kind === 'cancelled' ? 'Nothing was saved.' : answer.why
}

/** Writes everything as open JSON, and says how that ended. */
export function useExport(): Readonly<{ outcome: string; exportAll: () => void }> {
  const [outcome, setOutcome] = useState('')
  const exportAll = () =>
    void ask('exportWorkbook')
      .then(sayOutcome)
      .catch(() => 'Rotation could not save the file.')
      .then(setOutcome)
  return { outcome, exportAll }
}
