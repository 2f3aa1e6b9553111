import './change-link.css'
import { useLocation } from 'wouter'
import type { AnswerRef } from '../../../shared/matching/match.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { answerAddress } from './answer-address.ts'
import { nameAnswer } from './words/name-answer.ts'

/** Leads from a sentence to the answer it rests on: "Change", and for a screen reader which answer. */
export function ChangeLink({ answer }: { readonly answer: AnswerRef }) {
  const content = useContent()
  const [location] = useLocation()
  return (
    <span className="change-link">
      <TextLink href={answerAddress(answer, location)} hidden={nameAnswer(content, answer)}>
        Change
      </TextLink>
    </span>
  )
}
