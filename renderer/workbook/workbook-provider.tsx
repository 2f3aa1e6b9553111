import { type ReactNode, useEffect, useState } from 'react'
import type { Content } from '../../shared/content/content.ts'
import type { ContentFile } from '../../shared/content/content-problem.ts'
import type { Given } from '../../shared/ipc.ts'
import { ask } from '../bridge.ts'
import { now } from './now.ts'
import { WorkbookContext } from './workbook-context.ts'
import { createWorkbookStore } from './workbook-store.ts'

interface WorkbookProviderProps {
  readonly content: Content
  readonly files: readonly ContentFile[]
  readonly opened: Given<'openWorkbook'>
  readonly children: ReactNode
}

/** Gives every screen the one workbook and the content. */
export function WorkbookProvider({ content, files, opened, children }: WorkbookProviderProps) {
  const [value] = useState(() => ({
    content,
    files,
    store: createWorkbookStore({ opened, now, save: (workbook) => ask('saveWorkbook', workbook) }),
  }))
  useEffect(() => {
    window.addEventListener('pagehide', value.store.flush)
    return () => window.removeEventListener('pagehide', value.store.flush)
  }, [value])
  return <WorkbookContext value={value}>{children}</WorkbookContext>
}
