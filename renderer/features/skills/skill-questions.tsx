import './skill-questions.css'
import type { Skill } from '../../../shared/content/skill.ts'
import { capitalise } from '../../../shared/list-words.ts'
import type { SkillAnswer } from '../../../shared/workbook/answers.ts'
import { AnchoredScale } from '../../ui/anchored-scale.tsx'
import type { RadioOption } from '../../ui/radio-option.ts'
import { RatingScale } from '../../ui/rating-scale.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { now } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { EvidenceField } from './evidence-field.tsx'
import { answerEnergy, answerLevel, choicesOf, energyField, levelField, NOT_SURE } from './skill-answers.ts'

interface SkillQuestionsProps {
  readonly skill: Skill
  readonly errorOf: (field: string) => string | undefined
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

function describeLevels({ levels }: Skill): readonly RadioOption<string>[] {
  return levels.map(({ level, name, clinical, elsewhere }) => ({
    value: String(level),
    label: name,
    hint: `${capitalise(clinical)}\nElsewhere: ${elsewhere}`,
  }))
}

/** How far one has got with a skill, what it does to one, and where it showed. Every choice is kept at once. */
export function SkillQuestions({ skill, errorOf }: SkillQuestionsProps) {
  const words = useContent().inventories.skills
  const { workbook, change } = useWorkbook()
  const choices = choicesOf([skill], workbook)
  const notSure = { value: NOT_SURE, label: words.notSure }
  const say = (answer: SkillAnswer) => change({ kind: 'skill-answered', skill: skill.id, answer })
  const [level, energy] = [levelField(skill), energyField(skill)]
  return (
    <section className="skill-questions" aria-labelledby={`${skill.id}-name`}>
      <h2 id={`${skill.id}-name`}>{skill.name}</h2>
      <p>{skill.definition}</p>
      <AnchoredScale
        id={level}
        legend={<NamedQuestion skill={skill} question={words.levelQuestion} />}
        error={errorOf(level)}
        points={describeLevels(skill)}
        aside={notSure}
        value={choices[level] ?? null}
        onChange={(choice) => say(answerLevel(choice, now()))}
      />
      <RatingScale<string>
        id={energy}
        legend={<NamedQuestion skill={skill} question={words.energyQuestion} />}
        error={errorOf(energy)}
        points={words.energies.map(({ id, label }) => ({ value: id, label }))}
        aside={notSure}
        value={choices[energy] ?? null}
        onChange={(choice) => say(answerEnergy(choice, now()))}
      />
      <EvidenceField skill={skill} />
    </section>
  )
}
