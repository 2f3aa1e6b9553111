import type { Caution } from './caution.ts'
import type { Limit } from './limit.ts'
import type { Family, Path, PresentWork } from './path.ts'
import type { AboutQuestion, Inventories, Support } from './questions.ts'
import type { Skill, SkillGroup } from './skill.ts'
import type { Value } from './value.ts'

/** Everything in `resources/content`, parsed and cross-checked; lists are sorted by id unless the content gives an order. */
export type Content = Readonly<{
  values: readonly Value[]
  skills: readonly Skill[]
  skillGroups: readonly SkillGroup[]
  inventories: Inventories
  limits: readonly Limit[]
  cautions: readonly Caution[]
  aboutYou: readonly AboutQuestion[]
  families: readonly Family[]
  paths: readonly Path[]
  presentWork: readonly PresentWork[]
  support: Support
}>

/** Finds what must be there: content is cross-checked, so a miss is a bug and throws. */
export function findById<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no content with id "${id}"`)
  return found
}
