import type { Skill } from '../../../shared/content/skill.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { sayEnergy, sayLevel } from './say-skill.ts'
import { listSkillPages, skillsOf } from './skill-pages.ts'

interface AnswerProps {
  readonly skill: Skill
  readonly workbook: Workbook
}

function Answer({ skill, workbook }: AnswerProps) {
  const { skills: words } = useContent().inventories
  const answer = workbook.skills[skill.id] ?? {}
  return (
    <>
      {sayLevel(skill, answer, words)}
      <br />
      {sayEnergy(answer, words)}
    </>
  )
}

function isAnswered({ skills }: Workbook, { id }: Skill): boolean {
  return skills[id]?.level !== undefined && skills[id]?.energy !== undefined
}

function rowOf(skill: Skill, workbook: Workbook): SummaryRow {
  const evidence = workbook.skills[skill.id]?.evidence ?? ''
  const change = { href: `/skills/change/${skill.id}`, hidden: `what you said about ${skill.phrase}` }
  return {
    key: skill.id,
    question: (
      <>
        {skill.name}
        {evidence !== '' && <span className="skill-evidence">{evidence}</span>}
      </>
    ),
    answer: <Answer skill={skill} workbook={workbook} />,
    change: isAnswered(workbook, skill)
      ? change
      : { ...change, label: 'Answer', hidden: `about ${skill.phrase}` },
  }
}

/** Everything said about skills, group by group, before the picture. */
export function SkillsCheckPage() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const open = content.skills.filter((skill) => !isAnswered(workbook, skill)).length
  const last = listSkillPages(content).at(-1)
  return (
    <Page
      title="Check what you said about your skills"
      caption="Skills"
      back={{ href: last === undefined ? '/' : `/skills/${last.id}` }}
      lead={
        open === 0
          ? 'Change anything that does not sound like you.'
          : `${open} of ${content.skills.length} ${open === 1 ? 'is' : 'are'} still open. You can answer now, later, or leave them.`
      }
    >
      {content.skillGroups.map((group) => (
        <section key={group.id}>
          <h2>{group.name}</h2>
          <SummaryList rows={skillsOf(content, group).map((skill) => rowOf(skill, workbook))} />
        </section>
      ))}
      <ButtonRow>
        <ButtonLink href="/skills/picture">Continue</ButtonLink>
      </ButtonRow>
    </Page>
  )
}
