import { createContext, useContext } from 'react'
import type { Content } from '../../shared/content/content.ts'
import type { ContentFile } from '../../shared/content/content-problem.ts'
import type { WorkbookStore } from './workbook-store.ts'

interface WorkbookContextValue {
  readonly content: Content
  /** The files that the content came from; the sample people are read from them when they are wanted. */
  readonly files: readonly ContentFile[]
  readonly store: WorkbookStore
}

export const WorkbookContext = createContext<WorkbookContextValue | null>(null)

export function useWorkbookContext(): WorkbookContextValue {
  const value = useContext(WorkbookContext)
  if (value === null) throw new Error('used outside of the WorkbookProvider')
  return value
}
