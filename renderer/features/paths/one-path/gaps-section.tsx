import { type Content, findById } from '../../../../shared/content/content.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import type { AnswerRef, Gap, Readiness } from '../../../../shared/matching/match.ts'
import { levelThatCloses } from '../../../../shared/matching/readiness.ts'
import { ENTRY_ANSWERS } from '../../../../shared/matching/reason-against.ts'
import { ChangeLink } from '../change-link.tsx'
import { useReadings } from '../use-readings.ts'
import { nameGap } from '../words/say-readiness.ts'

function sayGap(content: Content, gap: Gap): string {
  if (gap.kind === 'entry') return gap.text
  const { levels } = findById(content.skills, gap.skill)
  return `It asks for “${levels[levelThatCloses(gap.asked)]?.name ?? ''}”; you are at “${levels[gap.level]?.name ?? ''}”.`
}

function answerOf(gap: Gap): AnswerRef {
  return gap.kind === 'entry' ? ENTRY_ANSWERS[gap.entry] : { kind: 'skill', id: gap.skill }
}

/** What is still missing, each with a first step. */
export function GapsSection({ readiness: { band, gaps } }: { readonly readiness: Readiness }) {
  const { content } = useReadings()
  if (gaps.length === 0)
    return (
      <p>
        {band === 'missing'
          ? 'Too few of the skills this work asks for are answered, so Rotation cannot tell.'
          : 'Nothing that this work usually asks for is missing, by what you said.'}
      </p>
    )
  return (
    <ul className="one-path-gaps">
      {gaps.map((gap) => (
        <li key={nameGap(content, gap)}>
          <b>{capitalise(nameGap(content, gap))}</b> {gap.size === 'far' ? '(a long step)' : '(within reach)'}
          <br />
          {sayGap(content, gap)} <ChangeLink answer={answerOf(gap)} />
          <br />
          <span className="quiet">A first step: {gap.firstStep}</span>
        </li>
      ))}
    </ul>
  )
}
