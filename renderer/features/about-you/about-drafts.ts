import { z } from 'zod'
import type { AboutQuestion } from '../../../shared/content/questions.ts'
import type { AboutAnswer } from '../../../shared/workbook/answers.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { readFigure } from '../../ui/read-figure.ts'
import type { Drafts } from '../../ui/use-question-form.ts'

/** The draft of a question that the person leaves open on purpose; it is stored like no answer at all. */
export const LEFT_OPEN = 'left-open'

/** What was said before. */
export function draftAbout(questions: readonly AboutQuestion[], { about }: Workbook): Drafts {
  const drafts = questions.map(({ id }) => {
    const answer = about[id]
    if (answer === undefined) return [id, '']
    return [id, answer.kind === 'choice' ? answer.option : String(answer.number)]
  })
  return Object.fromEntries(drafts)
}

function rangeOf({ min = 0, max = 200 }: AboutQuestion): Readonly<{ min: number; max: number }> {
  return { min, max }
}

/** The answer that a draft stands for: `null` takes it back, `undefined` is no number yet. */
export function answerAbout(question: AboutQuestion, draft: string): AboutAnswer | null | undefined {
  if (question.kind === 'choice')
    return draft === '' || draft === LEFT_OPEN ? null : { kind: 'choice', option: draft }
  const figure = readFigure(draft)
  if (figure.kind === 'nothing') return null
  const { min, max } = rangeOf(question)
  const isWithin = figure.kind === 'figure' && figure.number >= min && figure.number <= max
  return isWithin ? { kind: 'number', number: figure.number } : undefined
}

/** Everything may stay open; what is typed as a number has to be one. */
export function checkAbout(questions: readonly AboutQuestion[]): z.ZodType<Drafts, Drafts> {
  return z.record(z.string(), z.string()).superRefine((drafts, context) => {
    for (const question of questions) {
      if (answerAbout(question, drafts[question.id] ?? '') !== undefined) continue
      const { min, max } = rangeOf(question)
      const message = `Enter a number from ${min} to ${max}, or leave the field empty`
      context.addIssue({ code: 'custom', path: [question.id], message })
    }
  })
}
