import type { RowGroup } from './compare-rows.ts'

/** Only the rows that matter to the person; all of them while none is marked. */
export function keepMarked(groups: readonly RowGroup[], marked: ReadonlySet<string>): readonly RowGroup[] {
  if (marked.size === 0) return groups
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter(({ id }) => marked.has(id)) }))
    .filter(({ rows }) => rows.length > 0)
}
