import { useState } from 'react'
import type { Given } from '../../../shared/ipc.ts'
import { ask } from '../../bridge.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

/** How far saving the PDF is. */
export type ReportSaving =
  | Readonly<{ kind: 'not-asked' }>
  | Readonly<{ kind: 'saving' }>
  | Given<'saveReport'>

const UNREACHABLE: ReportSaving = { kind: 'not-saved', why: 'Rotation could not make the PDF.' }

/** Makes the PDF from the workbook as it is now, and says how that ended. */
export function useSaveReport(): Readonly<{ saving: ReportSaving; saveReport: () => void }> {
  const { workbook } = useWorkbook()
  const [saving, setSaving] = useState<ReportSaving>({ kind: 'not-asked' })
  const saveReport = () => {
    if (saving.kind === 'saving') return
    setSaving({ kind: 'saving' })
    ask('saveReport', workbook).then(setSaving, () => setSaving(UNREACHABLE))
  }
  return { saving, saveReport }
}
