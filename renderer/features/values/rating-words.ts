import type { Inventories } from '../../../shared/content/questions.ts'
import type { RatingAnswer } from '../../../shared/workbook/answers.ts'
import type { RadioOption } from '../../ui/radio-option.ts'

const NOT_SURE = 'not-sure'

/** An answer as the radios know it: "1" to "5", or "not-sure"; `undefined` where there is none. */
export function toChoice(answer: RatingAnswer | undefined): string | undefined {
  if (answer === undefined) return undefined
  return answer.kind === 'rated' ? String(answer.rating) : NOT_SURE
}

/** The answer that a chosen radio stands for. */
export function toAnswer(choice: string, at: string): RatingAnswer {
  return choice === NOT_SURE ? { kind: 'not-sure', at } : { kind: 'rated', rating: Number(choice), at }
}

/** The five points in the content's order. */
export function listPoints({ values }: Inventories): readonly RadioOption<string>[] {
  return values.scale.map(({ rating, label }) => ({ value: String(rating), label }))
}

/** "I am not sure" beside the points. */
export function notSureOption({ values }: Inventories): RadioOption<string> {
  return { value: NOT_SURE, label: values.notSure }
}

/** An answer in the words of its radio. */
export function sayRating(inventories: Inventories, answer: RatingAnswer): string {
  const options = [...listPoints(inventories), notSureOption(inventories)]
  return options.find(({ value }) => value === toChoice(answer))?.label ?? ''
}
