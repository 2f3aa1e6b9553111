import type { Path } from '../../../../shared/content/path.ts'
import { Details } from '../../../ui/details.tsx'
import type { Readings } from '../use-readings.ts'
import { ASKED_MUCH, skillRows } from './skill-rows.ts'
import { SkillsTable } from './skills-table.tsx'
import { valueRows } from './value-rows.ts'
import { ValuesTable } from './values-table.tsx'

interface FitSectionProps {
  readonly path: Path
  readonly readings: Readings
}

/** What is wanted and offered, asked and there, in two tables. */
export function FitSection({ path: { profile }, readings: { content, values, skills } }: FitSectionProps) {
  const rows = skillRows(content, skills, profile)
  const little = rows.filter(({ asked }) => asked < ASKED_MUCH)
  return (
    <>
      <h2>What you want and what it offers</h2>
      <ValuesTable rows={valueRows(content, values, profile)} />
      <h2>What it asks for and what you bring</h2>
      <SkillsTable
        caption="What it asks for most comes first. Levels are as you see them yourself."
        rows={rows.filter(({ asked }) => asked >= ASKED_MUCH)}
      />
      {little.length > 0 && (
        <Details summary="Skills of which it asks little">
          <SkillsTable caption="Not being strong in these stands in the way of nothing." rows={little} />
        </Details>
      )}
    </>
  )
}
