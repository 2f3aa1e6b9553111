import './skills-picture.css'
import type { Skill } from '../../../shared/content/skill.ts'
import { Table } from '../../ui/table.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { SortedSkills } from './sort-skills.ts'

function Names({ skills }: { readonly skills: readonly Skill[] }) {
  if (skills.length === 0)
    return (
      <span className="skills-table-none">
        <span aria-hidden="true">–</span>
        <VisuallyHidden>none</VisuallyHidden>
      </span>
    )
  return (
    <ul className="skills-table-list">
      {skills.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  )
}

/** Levels down, energy across. */
export function SkillsTable({ sorted }: { readonly sorted: SortedSkills }) {
  return (
    <Table
      caption="Your skills by level, highest first, and by energy"
      columns={['Level', 'Gives me energy', 'Neither', 'Drains me']}
      rows={sorted.rows.map(({ level, name, by }) => ({
        key: String(level),
        cells: [
          name,
          <Names key="gives" skills={by.gives} />,
          <Names key="neutral" skills={by.neutral} />,
          <Names key="drains" skills={by.drains} />,
        ],
      }))}
    />
  )
}
