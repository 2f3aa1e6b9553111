import { type ReactNode, useEffect, useState } from 'react'
import type { Content } from '../../shared/content/content.ts'
import type { ContentFile } from '../../shared/content/content-problem.ts'
import { ask } from '../bridge.ts'
import type { Found } from './found.ts'
import { now } from './now.ts'
import { WorkbookContext } from './workbook-context.ts'
import { createWorkbookStore } from './workbook-store.ts'

interface WorkbookProviderProps {
  readonly content: Content
  readonly files: readonly ContentFile[]
  readonly found: Found
  readonly children: ReactNode
}

/** Gives every screen the one workbook and the content. */
export function WorkbookProvider({ content, files, found, children }: WorkbookProviderProps) {
  const [value] = useState(() => ({
    content,
    files,
    store: createWorkbookStore({ found, now, save: (workbook) => ask('saveWorkbook', workbook) }),
  }))
  useEffect(() => {
    window.addEventListener('pagehide', value.store.flush)
    return () => window.removeEventListener('pagehide', value.store.flush)
  }, [value])
  return <WorkbookContext value={value}>{children}</WorkbookContext>
}
