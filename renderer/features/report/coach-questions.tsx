import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useFocusLater } from '../../ui/use-focus-later.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useReportChoices } from './use-report-choices.ts'

/** More than a dozen is a questionnaire for the coach. */
const MOST_QUESTIONS = 12

type Removed = Readonly<{ index: number; text: string }>

/** Questions to the coach, each printed with room for an answer. */
export function CoachQuestions() {
  const { choices, choose } = useReportChoices()
  const focusLater = useFocusLater()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const { questions } = choices
  const hasRoom = questions.length < MOST_QUESTIONS

  const write = (index: number, text: string) => choose({ questions: questions.with(index, text) })
  const add = () => {
    choose({ questions: [...questions, ''] })
    focusLater(`question-${questions.length + 1}`)
  }
  const remove = (index: number) => {
    setRemoved({ index, text: questions[index] ?? '' })
    choose({ questions: questions.toSpliced(index, 1) })
    focusLater('undo-question')
  }
  const undo = ({ index, text }: Removed) => {
    choose({ questions: questions.toSpliced(index, 0, text) })
    setRemoved(null)
    focusLater(`question-${index + 1}`)
  }

  return (
    <Fieldset
      id="questions"
      legend="What would you like to ask?"
      hint="Good questions are the best part of a report. Up to twelve; each gets room for an answer."
    >
      {questions.map((text, index) => {
        const number = index + 1
        return (
          <div key={`question-${number}`} className="coach-question">
            <TextArea
              id={`question-${number}`}
              label={`Question ${number}`}
              value={text}
              maxLength={1000}
              onChange={(typed) => write(index, typed)}
            />
            <Button weight="quiet" onClick={() => remove(index)}>
              Remove
              <VisuallyHidden> question {number}</VisuallyHidden>
            </Button>
          </div>
        )
      })}
      {removed !== null && hasRoom && (
        <p className="coach-question-removed">
          <span className="quiet">Question {removed.index + 1} was removed.</span>{' '}
          <Button id="undo-question" weight="quiet" onClick={() => undo(removed)}>
            Undo
            <VisuallyHidden> removing: {removed.text}</VisuallyHidden>
          </Button>
        </p>
      )}
      {hasRoom ? (
        <Button weight="secondary" onClick={add}>
          Add a question
        </Button>
      ) : (
        <p className="quiet">Twelve questions are all that fit.</p>
      )}
    </Fieldset>
  )
}
