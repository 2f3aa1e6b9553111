import { findById } from '../../../../shared/content/content.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { useContent } from '../../../workbook/use-content.ts'
import { ChangeLink } from '../change-link.tsx'
import { GROUP_NAMES } from '../words/reading-words.ts'

/** One path that a must rules out: every must it breaks, and what would bring it back. */
export function RuledOutPath({ match: { path, brokenLimits, wouldChange } }: { readonly match: Match }) {
  const { paths } = useContent()
  const musts = brokenLimits.filter(({ strength }) => strength === 'must')
  const comesBackTo = musts.length === 1 && wouldChange !== null ? GROUP_NAMES[wouldChange.to] : undefined
  return (
    <li>
      <TextLink href={`/paths/${path}`}>{findById(paths, path).title}</TextLink>
      {musts.map(({ limit, text, unless }) => (
        <p key={limit}>
          {text} Ruled out, {unless}. <ChangeLink answer={{ kind: 'limit', id: limit }} />
        </p>
      ))}
      {comesBackTo !== undefined && (
        <p>Without this limit it would stand under “{comesBackTo.toLowerCase()}”.</p>
      )}
    </li>
  )
}
