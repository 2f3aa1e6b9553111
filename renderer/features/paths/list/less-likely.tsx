import { findById } from '../../../../shared/content/content.ts'
import { sayCounted } from '../../../../shared/count-words.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { Details } from '../../../ui/details.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useContent } from '../../../workbook/use-content.ts'
import { ChangeLink } from '../change-link.tsx'

/** Paths that fit less: by name, each with what stands against it. */
export function LessLikely({ matches }: { readonly matches: readonly Match[] }) {
  const { paths } = useContent()
  if (matches.length === 0) return null
  return (
    <Details summary={`See ${sayCounted(matches.length, 'path')} that fit less, and why`}>
      <ul className="brief-list">
        {matches.map(({ path, against }) => (
          <li key={path}>
            <TextLink href={`/paths/${path}`}>{findById(paths, path).title}</TextLink>
            {against && (
              <p>
                {against.text} <ChangeLink answer={against.answer} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}
