import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { FieldProblem } from './error-summary.tsx'

/** A question of a page that must be answered to continue; `message` says what to do where it is not. */
export interface AskedField {
  readonly id: string
  readonly message: string
}

interface ContinueParts {
  readonly fields: readonly AskedField[]
  /** The answers as they stand, by field; they live in the one state, not in the form. */
  readonly answers: Readonly<Record<string, string | undefined>>
  readonly onContinue: () => void
}

interface ContinueState {
  readonly submit: () => void
  readonly problems: readonly FieldProblem[]
  readonly errorOf: (field: string) => string | undefined
  /** How often Continue was pressed on this page. */
  readonly attempt: number
}

function schemaOf(fields: readonly AskedField[]) {
  return z.object(
    Object.fromEntries(fields.map(({ id, message }) => [id, z.string().min(1, { error: message })])),
  )
}

/** Checks a page on Continue and only then; goes on where every question is answered. */
export function useContinue({ fields, answers, onContinue }: ContinueParts): ContinueState {
  const { handleSubmit, formState } = useForm({
    values: Object.fromEntries(fields.map(({ id }) => [id, answers[id] ?? ''])),
    resolver: zodResolver(schemaOf(fields)),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resetOptions: { keepErrors: true, keepSubmitCount: true },
  })
  const errorOf = (field: string) => formState.errors[field]?.message
  const problems = fields.flatMap(({ id }) => {
    const message = errorOf(id)
    return message === undefined ? [] : [{ field: id, message }]
  })
  return { submit: () => void handleSubmit(onContinue)(), problems, errorOf, attempt: formState.submitCount }
}
