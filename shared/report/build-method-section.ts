import type { Content } from '../content/content.ts'
import type { Block, ParagraphBlock } from './block.ts'
import { sayDay } from './say-day.ts'
import { plain } from './text.ts'

/** Asked for by the licence of the database, word for word. */
const ONET_CREDIT =
  'This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET® is a trademark of USDOL/ETA. Rotation has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.'

const HOW = [
  'Values. Two ratings each and a few screens of best and worst are joined into one order with ranges. Values whose order is uncertain share a place.',
  'Skills. Level and energy are what I said of myself; nobody has measured them.',
  'Fit. My values are set beside what each path tends to offer, and my energy beside what its work asks for. Both lines are shown and never added to readiness.',
  'Readiness. Only what is missing counts; more than enough is never a fault.',
  'Limits. A must that a path does not keep rules it out, with the sentence that would bring it back.',
  'Steadiness. Everything is worked out again 200 times with my answers varied within their own ranges; a path is steady where it stays in its group in four of five.',
]

/** The credit line for O*NET data; printed wherever a path is, even without the method section. */
export function buildCredit(section: 'method' | 'paths'): ParagraphBlock {
  return { kind: 'paragraph', section, style: 'quiet', text: plain(ONET_CREDIT) }
}

function lastReviewed(content: Content): string {
  const dated = [...content.values, ...content.skills, ...content.limits, ...content.paths]
  return dated.reduce((last, { reviewed }) => (reviewed > last ? reviewed : last), '')
}

function sayVersion(content: Content): string {
  const counts = `${content.values.length} values, ${content.skills.length} skills and fields of knowledge, ${content.paths.length} paths`
  return `Content: ${counts}; last reviewed on ${sayDay(lastReviewed(content))}.`
}

/** How all this was worked out, what it cannot tell, where it comes from, and what it must not be used for. */
export function buildMethodSection(content: Content): readonly Block[] {
  const section = 'method'
  const paragraph = (text: string, style: 'plain' | 'quiet' = 'plain'): ParagraphBlock => ({
    kind: 'paragraph',
    section,
    style,
    text: plain(text),
  })
  return [
    { kind: 'heading', section, level: 2, text: 'How this was worked out' },
    { kind: 'list', section, numbered: false, items: HOW.map(leadWord) },
    { kind: 'heading', section, level: 3, text: 'What it cannot tell' },
    paragraph(content.inventories.cannotTell),
    paragraph(
      'This report is for conversation between the person who made it and somebody they chose. It is not made, tested or fit for selecting or assessing others.',
    ),
    {
      kind: 'group',
      section,
      blocks: [
        { kind: 'heading', section, level: 3, text: 'Where it comes from' },
        paragraph(
          'Facts about paths name their source and year beside them. Pay figures are for everybody in the nearest occupation in the United States unless they say otherwise. Profiles of paths rest on O*NET ratings where those exist, and else on judgement.',
        ),
        paragraph(sayVersion(content), 'quiet'),
        buildCredit(section),
      ],
    },
  ]
}

function leadWord(line: string): readonly { text: string; weight?: 'bold' }[] {
  const end = line.indexOf('.') + 1
  return [{ text: line.slice(0, end), weight: 'bold' }, { text: line.slice(end) }]
}
