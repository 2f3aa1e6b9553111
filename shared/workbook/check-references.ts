import type { Content } from '../content/content.ts'
import type { Limit } from '../content/limit.ts'
import type { AboutQuestion } from '../content/questions.ts'
import type { AboutAnswer, LimitAnswer } from './answers.ts'
import type { Workbook } from './workbook.ts'

function stranger(kind: string, used: readonly string[], known: readonly string[]): string | undefined {
  const unknown = used.find((id) => !known.includes(id))
  return unknown === undefined ? undefined : `${kind} "${unknown}" is not known`
}

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id)
}

function badLimit(limit: Limit, answer: LimitAnswer | undefined): string | undefined {
  if (answer === undefined || answer.kind === 'none') return undefined
  const { answer: asked } = limit
  if (asked.kind !== answer.kind)
    return `limit "${limit.id}" is answered by ${asked.kind}, not by ${answer.kind}`
  if (asked.kind === 'choice' && answer.kind === 'choice')
    return stranger(`option of limit "${limit.id}"`, [answer.option], ids(asked.options))
  if (
    asked.kind === 'number' &&
    answer.kind === 'number' &&
    (answer.number < asked.min || answer.number > asked.max)
  )
    return `limit "${limit.id}" must be between ${asked.min} and ${asked.max}`
  return undefined
}

function badAbout({ id, kind, options }: AboutQuestion, answer: AboutAnswer | undefined): string | undefined {
  if (answer === undefined) return undefined
  if (kind !== answer.kind) return `question "${id}" is answered by ${kind}, not by ${answer.kind}`
  return answer.kind === 'choice'
    ? stranger(`option of question "${id}"`, [answer.option], ids(options ?? []))
    : undefined
}

/** The first id in a workbook that the content does not know, as one line; `undefined` when all of them land. */
export function checkReferences(workbook: Workbook, content: Content): string | undefined {
  const valueIds = ids(content.values)
  const pathIds = ids(content.paths)
  const items = content.values.flatMap((value) => ids(value.items))
  return (
    stranger('item', Object.keys(workbook.ratings), items) ??
    stranger(
      'value',
      workbook.bestWorst.flatMap(({ shown }) => shown),
      valueIds,
    ) ??
    stranger('skill', Object.keys(workbook.skills), ids(content.skills)) ??
    stranger('limit', Object.keys({ ...workbook.limits, ...workbook.limitDrafts }), ids(content.limits)) ??
    stranger('question', Object.keys(workbook.about), ids(content.aboutYou)) ??
    stranger('path', [...workbook.shortlist, ...workbook.plans.map(({ path }) => path)], pathIds) ??
    content.limits
      .map((limit) => badLimit(limit, workbook.limits[limit.id]))
      .find((fault) => fault !== undefined) ??
    content.aboutYou
      .map((question) => badAbout(question, workbook.about[question.id]))
      .find((fault) => fault !== undefined)
  )
}
