import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Skill } from '../../../shared/content/skill.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { useQuestionForm } from '../../ui/use-question-form.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { checkSkills, draftSkills } from './skill-drafts.ts'
import { SkillQuestions } from './skill-questions.tsx'

interface SkillsFormProps {
  readonly skills: readonly Skill[]
  readonly caption: string
  readonly back: string
  readonly next: string
  /** Said before the first skill. */
  readonly children?: ReactNode
}

/** One page of skills, checked on Continue. */
export function SkillsForm({ skills, caption, back, next, children }: SkillsFormProps) {
  const { title } = useContent().inventories.skills
  const { workbook } = useWorkbook()
  const [, goTo] = useLocation()
  const form = useQuestionForm({
    schema: checkSkills(skills),
    drafts: draftSkills(skills, workbook),
    onContinue: () => goTo(next),
  })
  return (
    <Page
      title={title}
      caption={caption}
      back={{ href: back }}
      hasErrors={form.problems.length > 0}
      before={<ErrorSummary problems={form.problems} attempt={form.attempt} />}
    >
      {children}
      <form noValidate onSubmit={form.submit}>
        {skills.map((skill) => (
          <SkillQuestions key={skill.id} skill={skill} form={form} />
        ))}
        <ButtonRow>
          <Button type="submit">Continue</Button>
        </ButtonRow>
      </form>
    </Page>
  )
}
