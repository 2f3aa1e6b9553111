import { assertNever } from '../../../../shared/assert-never.ts'
import { type Content, findById } from '../../../../shared/content/content.ts'
import type { AnswerRef } from '../../../../shared/matching/match.ts'

const ABOUT_NAMES: Readonly<Record<string, string>> = {
  'years-since-training': 'how many years you have been in practice',
  licence: 'the state of your licence',
  stage: 'where you are in your working life',
}

/** Which answer a sentence rests on, for the words behind "Change" that only a screen reader says. */
export function nameAnswer(content: Content, answer: AnswerRef): string {
  switch (answer.kind) {
    case 'value':
      return `how much ${findById(content.values, answer.id).phrase} matters to you`
    case 'skill':
      return `what you said about ${findById(content.skills, answer.id).phrase}`
    case 'limit':
      return `your limit: ${findById(content.limits, answer.id).name.toLowerCase()}`
    case 'about':
      return ABOUT_NAMES[answer.id] ?? 'what you said about yourself'
    default:
      return assertNever(answer)
  }
}
