import type { Content } from '../../../shared/content/content.ts'

/** One statement of the inventory. */
export interface Statement {
  readonly id: string
  readonly statement: string
}

/** The statements with these ids, in the same order. */
export function findStatements({ values }: Content, ids: readonly string[]): readonly Statement[] {
  const all = values.flatMap(({ items }) => items)
  return ids.flatMap((id) => all.find((item) => item.id === id) ?? [])
}
