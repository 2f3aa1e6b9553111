import { type Content, findById } from '../content/content.ts'
import { sayCounted } from '../count-words.ts'
import { listWords } from '../list-words.ts'
import { scoreValues, type ValuesScore } from '../scoring/score-values.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { Block, ParagraphBlock, TableBlock } from './block.ts'
import { buildValuesChart } from './build-values-chart.ts'
import { plain } from './text.ts'

const section = 'values'

function note(text: string): ParagraphBlock {
  return { kind: 'paragraph', section, style: 'quiet', text: plain(text) }
}

/** What stands in the place of an order where the answers give none; `undefined` where there is one. */
export function valuesWithoutOrder(score: ValuesScore): string | undefined {
  if (score.kind === 'flat') return 'My answers are all alike, so they give no clear direction.'
  if (score.kind === 'missing')
    return `Not answered: too few of the value statements for an order (${score.scored.length} of ${score.scores.length} values can be placed).`
  return undefined
}

function buildMeanings(content: Content, score: ValuesScore): TableBlock {
  let before = 0
  const rows = score.places.flatMap((ids) => {
    const place = before + 1
    before += ids.length
    const shared = ids.length > 1 ? ', shared' : ''
    return ids.map((id) => {
      const { name, definition } = findById(content.values, id)
      return [plain(name), plain(`${place}${shared}`), plain(definition)]
    })
  })
  return {
    kind: 'table',
    section,
    caption: 'What each value means',
    density: 'plain',
    columns: [
      { title: 'Value', share: 22 },
      { title: 'Place', share: 15 },
      { title: 'What it means', share: 63 },
    ],
    rows,
  }
}

function buildMissing(content: Content, score: ValuesScore): Block[] {
  const missing = score.scores.filter(({ kind }) => kind === 'missing')
  if (missing.length === 0) return []
  const names = listWords(missing.map(({ id }) => findById(content.values, id).name))
  return [note(`Not answered, or too few answers for a place: ${names}.`)]
}

/** The whole order of values with ranges, shared places in words, and what each value means. */
export function buildValuesSection(
  content: Content,
  said: Pick<Workbook, 'ratings' | 'bestWorst'>,
): readonly Block[] {
  const score = scoreValues(content, said)
  const heading: Block = { kind: 'heading', section, level: 2, text: 'What matters to me, in order' }
  const without = valuesWithoutOrder(score)
  if (without !== undefined)
    return [heading, { kind: 'paragraph', section, style: 'plain', text: plain(without) }]
  const ranges = `A dot is where a value stands among my answers, its line the range in which it may truly lie (four cases of five). Where the order is uncertain, values share a place (=). It rests on two ratings a value${said.bestWorst.length > 0 ? ` and ${sayCounted(said.bestWorst.length, 'screen')} of choosing best and worst` : ''}.`
  return [
    heading,
    buildValuesChart(content, score, score.places),
    note(ranges),
    ...buildMissing(content, score),
    buildMeanings(content, score),
  ]
}
