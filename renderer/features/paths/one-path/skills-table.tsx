import './profile-table.css'
import { Table } from '../../../ui/table.tsx'
import type { SkillRow } from './skill-rows.ts'

interface SkillsTableProps {
  readonly caption: string
  readonly rows: readonly SkillRow[]
}

/** What is asked for beside what is there and what it does to the person, skill by skill. */
export function SkillsTable({ caption, rows }: SkillsTableProps) {
  const painted = rows.map(({ id, name, askedWords, own, energy, why }) => ({
    key: id,
    cells: [name, askedWords, own, energy, why],
  }))
  return (
    <div className="profile-table">
      <Table
        caption={caption}
        columns={['Skill', 'It asks for', 'You are at', 'Your energy', 'What for']}
        rows={painted}
      />
    </div>
  )
}
