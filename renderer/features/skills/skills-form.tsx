import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Skill } from '../../../shared/content/skill.ts'
import { ContinueForm } from '../../ui/continue-form.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { useContinue } from '../../ui/use-continue.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { askedFields, choicesOf } from './skill-answers.ts'
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
  const { submit, problems, errorOf, attempt } = useContinue({
    fields: askedFields(skills),
    answers: choicesOf(skills, workbook),
    onContinue: () => goTo(next),
  })
  return (
    <Page
      title={title}
      caption={caption}
      back={{ href: back }}
      hasErrors={problems.length > 0}
      before={<ErrorSummary problems={problems} attempt={attempt} />}
    >
      {children}
      <ContinueForm onSubmit={submit}>
        {skills.map((skill) => (
          <SkillQuestions key={skill.id} skill={skill} errorOf={errorOf} />
        ))}
      </ContinueForm>
    </Page>
  )
}
