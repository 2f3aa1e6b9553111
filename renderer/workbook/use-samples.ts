import { useMemo } from 'react'
import { parseSamples, type Sample } from '../../shared/workbook/sample.ts'
import { useWorkbookContext } from './workbook-context.ts'

/** The fictional people to look around with; read only where they are wanted. */
export function useSamples(): readonly Sample[] {
  const { content, files } = useWorkbookContext()
  return useMemo(() => parseSamples(files, content).samples, [content, files])
}
