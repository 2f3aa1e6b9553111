import { type Content, findById } from '../content/content.ts'
import type { Gap, Readiness, ReadinessBand } from './match.ts'
import type { PathRow, PathTables } from './path-tables.ts'

/** A level this near to what is asked is as good as there: self-ratings are no finer. */
const AS_GOOD_AS_MET = 0.75
/** More than one and a half levels short is a long way. */
const FAR = 1.75
/** Under three quarters of the essential skills answered, readiness is missing rather than low. */
const ENOUGH = 0.75
/** What a far gap counts beside one within reach. */
const FAR_COST = 3
/** Up to this cost nothing stands in the way that a first month would not mend. */
const READY_COST = 1
/** Up to this cost the missing things can be learned beside the present work. */
const REACH_COST = 6

/** The lowest whole level that is as good as what is asked. */
export function levelThatCloses(asked: number): number {
  return Math.min(4, Math.max(0, Math.ceil(asked - AS_GOOD_AS_MET)))
}

/** Whether readiness can be told: enough of the essential skills have a level. */
function hasEnough(level: Float64Array, row: PathRow): boolean {
  if (row.essential.length === 0) return level.some((own) => !Number.isNaN(own))
  let answered = 0
  for (const position of row.essential) if (!Number.isNaN(level[position] ?? Number.NaN)) answered++
  return answered >= ENOUGH * row.essential.length
}

/** What stands between a level and a path, in steps: 1 for each gap within reach, 3 for each that is far. */
export function costOfSkills(level: Float64Array, row: PathRow): number {
  let cost = 0
  for (const position of row.essential) {
    const short = (row.asked[position] ?? 0) - (level[position] ?? Number.NaN)
    if (short > FAR) cost += FAR_COST
    else if (short > AS_GOOD_AS_MET) cost += 1
  }
  return cost
}

/** The band for skills and entry gaps together; `entryCost` counts like the cost of skills. */
export function bandOfReadiness(level: Float64Array, row: PathRow, entryCost: number): ReadinessBand {
  if (!hasEnough(level, row)) return entryCost > REACH_COST ? 'long-step' : 'missing'
  const cost = costOfSkills(level, row) + entryCost
  if (cost <= READY_COST) return 'ready'
  return cost <= REACH_COST ? 'within-reach' : 'long-step'
}

/** What an entry gap counts. */
export function costOfEntry(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { size }) => sum + (size === 'far' ? REACH_COST + 1 : 1), 0)
}

function skillGaps(content: Content, tables: PathTables, level: Float64Array, row: PathRow): Gap[] {
  return row.essential.flatMap((position): Gap[] => {
    const asked = row.asked[position] ?? 0
    const own = level[position] ?? Number.NaN
    const short = asked - own
    if (Number.isNaN(own) || short <= AS_GOOD_AS_MET) return []
    const skill = tables.skillIds[position] ?? ''
    const [firstStep = ''] = findById(content.skills, skill).firstSteps
    return [
      { kind: 'skill', skill, asked, level: own, size: short > FAR ? 'far' : 'within-reach', firstStep },
    ]
  })
}

/** The skills that are there, the most distinctive of the path first. */
function skillsMet(tables: PathTables, level: Float64Array, row: PathRow): string[] {
  return row.essential
    .filter((position) => (row.asked[position] ?? 0) - (level[position] ?? Number.NaN) <= AS_GOOD_AS_MET)
    .toSorted((a, b) => (row.weight[b] ?? 0) - (row.weight[a] ?? 0) || a - b)
    .map((position) => tables.skillIds[position] ?? '')
}

/** Could I do this? Only what is missing counts; more than enough is never a fault. The largest gaps come first. */
export function readReadiness(
  context: Readonly<{ content: Content; tables: PathTables; entryGaps: readonly Gap[] }>,
  level: Float64Array,
  row: PathRow,
): Readiness {
  const { content, tables, entryGaps } = context
  const gaps = skillGaps(content, tables, level, row).sort((a, b) =>
    b.kind === 'skill' && a.kind === 'skill' ? b.asked - b.level - (a.asked - a.level) : 0,
  )
  return {
    band: bandOfReadiness(level, row, costOfEntry(entryGaps)),
    gaps: [...entryGaps, ...gaps],
    met: skillsMet(tables, level, row),
  }
}
