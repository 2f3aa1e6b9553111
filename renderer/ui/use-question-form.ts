import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { FieldProblem } from './error-summary.tsx'

/** What was chosen or typed, by the id of the field; an empty text is no answer. */
export type Drafts = Record<string, string>

interface QuestionFormParts {
  readonly schema: z.ZodType<Drafts, Drafts>
  /** What the fields hold at first, in the order of the page. */
  readonly drafts: Drafts
  /** Called when there is nothing to mend. */
  readonly onContinue: () => void
}

interface QuestionForm {
  readonly drafts: Drafts
  readonly setDraft: (field: string, draft: string) => void
  readonly problems: readonly FieldProblem[]
  readonly problemAt: (field: string) => string | undefined
  readonly attempt: number
  readonly submit: () => void
}

/** The draft of one page of questions. It is checked on Continue only; problems stay until the next Continue. */
export function useQuestionForm({ schema, drafts, onContinue }: QuestionFormParts): QuestionForm {
  const form = useForm<Drafts>({
    defaultValues: drafts,
    resolver: zodResolver(schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const problemAt = (field: string) => errors[field]?.message
  const problems = Object.keys(drafts).flatMap((field) => {
    const message = problemAt(field)
    return message === undefined ? [] : [{ field, message }]
  })
  return {
    drafts: form.watch(),
    setDraft: (field, draft) => form.setValue(field, draft),
    problems,
    problemAt,
    attempt: submitCount,
    submit: () => void form.handleSubmit(onContinue)(),
  }
}
