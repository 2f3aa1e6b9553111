import type { Matches } from '../../../../shared/matching/match.ts'
import type { ValuesScore } from '../../../../shared/scoring/score-values.ts'
import { measureProgress } from '../../../../shared/workbook/progress.ts'
import { Notice } from '../../../ui/notice.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useContent } from '../../../workbook/use-content.ts'
import { useWorkbook } from '../../../workbook/use-workbook.ts'
import { sayFirmer } from '../words/say-firmer.ts'
import { hasNoDirection } from '../words/say-headline.ts'

interface FirmerNoticeProps {
  readonly matches: Matches
  readonly values: ValuesScore['kind']
}

/** What would make the list firmer, where parts of the answers are missing or give no direction. */
export function FirmerNotice({ matches, values }: FirmerNoticeProps) {
  const content = useContent()
  const { workbook } = useWorkbook()
  const lines = sayFirmer(matches.missing, measureProgress(content, workbook))
  if (lines.length === 0 && values !== 'flat') return null
  return (
    <Notice title={hasNoDirection(matches) ? 'What would give them an order' : 'What would make this firmer'}>
      <ul>
        {values === 'flat' && (
          <li>
            That everything matters alike is an honest answer. If you would like a direction,{' '}
            <TextLink href="/values">look at the statements again</TextLink> and ask of each: what would I
            give up last?
          </li>
        )}
        {lines.map(({ href, link, rest }) => (
          <li key={link}>
            <TextLink href={href}>{link}</TextLink> {rest}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
