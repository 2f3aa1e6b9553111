import { type Content, findById } from '../content/content.ts'
import type { Plan, Step } from '../workbook/plan.ts'
import type { Block, Text } from './block.ts'
import { buildTimelineChart } from './build-timeline-chart.ts'
import { sayDay, sayShortDay } from './say-day.ts'
import { NOT_ANSWERED, plain, quiet } from './text.ts'

const section = 'plans'

/** Dated steps by day, then the others in the person's own order. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
}

function buildRow(step: Step, index: number): Text[] {
  const text = step.text.trim()
  return [
    plain(`${index + 1}`),
    step.due === null ? quiet('No date yet') : plain(sayShortDay(step.due)),
    text === '' ? NOT_ANSWERED : plain(text),
    step.done === null ? quiet('Not yet') : plain(sayShortDay(step.done)),
  ]
}

function buildPlan(content: Content, plan: Plan, today: string): Block[] {
  const steps = inOrder(plan.steps)
  const heading: Block = {
    kind: 'heading',
    section,
    level: 3,
    text: findById(content.paths, plan.path).title,
  }
  const begun: Block = {
    kind: 'paragraph',
    section,
    style: 'quiet',
    text: plain(`Begun on ${sayDay(plan.startedOn)}.`),
  }
  if (steps.length === 0)
    return [
      heading,
      begun,
      { kind: 'paragraph', section, style: 'plain', text: plain('No steps written yet.') },
    ]
  const marks = steps.flatMap(({ due, done, text }, index) =>
    due === null ? [] : [{ number: index + 1, text, day: due, isDone: done !== null }],
  )
  const chart = buildTimelineChart(marks, today)
  return [
    heading,
    begun,
    ...(chart === undefined ? [] : [chart]),
    {
      kind: 'table',
      section,
      caption: 'Steps',
      density: 'plain',
      columns: [
        { title: 'No.', share: 7 },
        { title: 'By', share: 16 },
        { title: 'Step', share: 61 },
        { title: 'Done', share: 16 },
      ],
      rows: steps.map(buildRow),
    },
  ]
}

/** Every plan with its dated steps, as a table and on a line of time. */
export function buildPlansSection(content: Content, plans: readonly Plan[], today: string): readonly Block[] {
  const heading: Block = { kind: 'heading', section, level: 2, text: 'What I mean to do, and by when' }
  if (plans.length === 0)
    return [heading, { kind: 'paragraph', section, style: 'plain', text: plain('No plan begun yet.') }]
  return [heading, ...plans.flatMap((plan) => buildPlan(content, plan, today))]
}
