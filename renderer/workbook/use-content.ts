import type { Content } from '../../shared/content/content.ts'
import { useWorkbookContext } from './workbook-context.ts'

/** Everything that can be asked and offered. */
export function useContent(): Content {
  return useWorkbookContext().content
}
