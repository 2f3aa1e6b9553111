import { Redirect } from 'wouter'
import { useContent } from '../../workbook/use-content.ts'
import { SkillsForm } from './skills-form.tsx'

interface ChangeSkillProps {
  readonly skill: string
  /** The address to go back to without its first stroke: from `/skills/change/writing/paths`, `paths`. */
  readonly back: string | undefined
}

/** One skill by itself, from the check page or any other and back to it. */
export function ChangeSkill({ skill, back }: ChangeSkillProps) {
  const found = useContent().skills.find(({ id }) => id === skill)
  const origin = `/${back ?? 'skills/check'}`
  if (found === undefined) return <Redirect to={origin} replace />
  return <SkillsForm skills={[found]} caption="Skills · change an answer" back={origin} next={origin} />
}
