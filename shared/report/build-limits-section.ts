import type { Content } from '../content/content.ts'
import type { Limit } from '../content/limit.ts'
import { orderLimits } from '../content/order-limits.ts'
import { sayLimit } from '../workbook/say-limit.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { Block, Text } from './block.ts'
import { NOT_ANSWERED, plain, quiet } from './text.ts'

const section = 'limits'

function buildRow(limit: Limit, said: Workbook['limits']): Text[] {
  const answer = said[limit.id]
  if (answer === undefined) return [plain(limit.name), NOT_ANSWERED, quiet('–')]
  if (answer.kind === 'none') return [plain(limit.name), plain('No limit'), quiet('–')]
  const firmness = answer.strength === 'must' ? limit.must : limit.wish
  return [plain(limit.name), plain(sayLimit(limit, answer)), plain(firmness)]
}

/** Limits with how firm each is. */
export function buildLimitsSection(content: Content, said: Workbook['limits']): readonly Block[] {
  return [
    { kind: 'heading', section, level: 2, text: 'What has to be so, and what I would like' },
    {
      kind: 'paragraph',
      section,
      style: 'quiet',
      text: plain('A must rules a path out until it changes; a wish is only a note beside it.'),
    },
    {
      kind: 'table',
      section,
      caption: 'Limits',
      density: 'plain',
      columns: [
        { title: 'Limit', share: 22 },
        { title: 'What I said', share: 38 },
        { title: 'How firm', share: 40 },
      ],
      rows: orderLimits(content).map((limit) => buildRow(limit, said)),
    },
  ]
}
