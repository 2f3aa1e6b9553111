import { useState } from 'react'
import type { Given } from '../../../shared/ipc.ts'
import { ImportPage } from './import-page.tsx'
import { ImportPreview } from './import-preview.tsx'

/** A file that was read and checked, and has not changed anything yet. */
export type Read = Extract<Given<'importWorkbook'>, { kind: 'read' }>

/** A workbook from a file: chosen, looked at, and only then taken over. */
export function ImportScreen() {
  const [read, setRead] = useState<Read | null>(null)
  return read === null ? (
    <ImportPage onRead={setRead} />
  ) : (
    <ImportPreview read={read} onLeave={() => setRead(null)} />
  )
}
