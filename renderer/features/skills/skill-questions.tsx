import './skill-questions.css'
import type { Skill } from '../../../shared/content/skill.ts'
import { capitalise } from '../../../shared/list-words.ts'
import type { SkillAnswer } from '../../../shared/workbook/answers.ts'
import { AnchoredScale } from '../../ui/anchored-scale.tsx'
import { RatingScale } from '../../ui/rating-scale.tsx'
import type { useQuestionForm } from '../../ui/use-question-form.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { now } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { EvidenceField } from './evidence-field.tsx'
import { answerEnergy, answerLevel, energyField, levelField, NOT_SURE } from './skill-drafts.ts'

interface SkillQuestionsProps {
  readonly skill: Skill
  readonly form: ReturnType<typeof useQuestionForm>
}

/** The legend names the skill to a screen reader, which may come here without the heading. */
function NamedQuestion({ skill, question }: { readonly skill: Skill; readonly question: string }) {
  return (
    <>
      <VisuallyHidden>{skill.name}. </VisuallyHidden>
      {question}
    </>
  )
}

function describeLevels({ levels }: Skill) {
  return levels.map(({ level, name, clinical, elsewhere }) => ({
    value: String(level),
    label: name,
    hint: `${capitalise(clinical)} · elsewhere: ${elsewhere}`,
  }))
}

/** How far one has got with a skill, what it does to one, and where it showed. Every choice is kept at once. */
export function SkillQuestions({ skill, form }: SkillQuestionsProps) {
  const words = useContent().inventories.skills
  const { change } = useWorkbook()
  const notSure = { value: NOT_SURE, label: words.notSure }
  const answer = (field: string, draft: string, said: SkillAnswer) => {
    form.setDraft(field, draft)
    change({ kind: 'skill-answered', skill: skill.id, answer: said })
  }
  const [level, energy] = [levelField(skill), energyField(skill)]
  return (
    <section className="skill-questions" aria-labelledby={`${skill.id}-name`}>
      <h2 id={`${skill.id}-name`}>{skill.name}</h2>
      <p>{skill.definition}</p>
      <AnchoredScale
        id={level}
        legend={<NamedQuestion skill={skill} question={words.levelQuestion} />}
        error={form.problemAt(level)}
        points={describeLevels(skill)}
        aside={notSure}
        value={form.drafts[level] ?? null}
        onChange={(draft) => answer(level, draft, answerLevel(draft, now()))}
      />
      <RatingScale
        id={energy}
        legend={<NamedQuestion skill={skill} question={words.energyQuestion} />}
        error={form.problemAt(energy)}
        points={words.energies.map(({ id, label }) => ({ value: id as string, label }))}
        aside={notSure}
        value={form.drafts[energy] ?? null}
        onChange={(draft) => answer(energy, draft, answerEnergy(draft, now()))}
      />
      <EvidenceField skill={skill} />
    </section>
  )
}
