import type { Matches } from '../../../../shared/matching/match.ts'
import type { ValuesScore } from '../../../../shared/scoring/score-values.ts'
import { Notice } from '../../../ui/notice.tsx'
import { TextLink } from '../../../ui/text-link.tsx'

const MISSING: Readonly<
  Record<Matches['missing'][number], Readonly<{ href: string; link: string; rest: string }>>
> = {
  values: {
    href: '/values',
    link: 'Rate the rest of the value statements.',
    rest: 'Until then fit rests on energy alone.',
  },
  energy: {
    href: '/skills',
    link: 'Say what more of the skills do to your energy.',
    rest: 'Until then fit rests on values alone.',
  },
  skills: {
    href: '/skills',
    link: 'Say your level in more of the skills.',
    rest: 'Until then Rotation cannot tell how ready you are.',
  },
}

interface FirmerNoticeProps {
  readonly missing: Matches['missing']
  readonly values: ValuesScore['kind']
}

/** What would make the list firmer, where parts of the answers are missing or give no direction. */
export function FirmerNotice({ missing, values }: FirmerNoticeProps) {
  if (missing.length === 0 && values !== 'flat') return null
  return (
    <Notice title="What would make this firmer">
      <ul>
        {values === 'flat' && (
          <li>
            That everything matters alike is an honest answer. If you would like a direction,{' '}
            <TextLink href="/values">look at the statements again</TextLink> and ask of each: what would I
            give up last?
          </li>
        )}
        {missing.map((part) => (
          <li key={part}>
            <TextLink href={MISSING[part].href}>{MISSING[part].link}</TextLink>{' '}
            {missing.includes('values') && missing.includes('energy') && part !== 'skills'
              ? ''
              : MISSING[part].rest}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
