import type { Mark } from './plot-paths.ts'

/** How far a mark may be moved to either side, where its row is full; fit must stay readable. */
const MOST_SIDEWAYS = 6
const STEP = 3
const GAP = 1.5

function overlap(a: Mark, b: Mark): number {
  const apart = Math.hypot(a.x - b.x, a.y - b.y)
  return Math.max(0, a.radius + b.radius + GAP - apart)
}

/** Places to try, the nearest first: up and down within the row, and a little to either side. */
function* placesNear(mark: Mark): Generator<Mark> {
  yield mark
  const height = mark.bottom - mark.top
  for (let by = STEP; by <= height; by += STEP)
    for (const aside of [0, MOST_SIDEWAYS / 2, -MOST_SIDEWAYS / 2, MOST_SIDEWAYS, -MOST_SIDEWAYS])
      for (const y of [mark.y - by, mark.y + by])
        if (y >= mark.top && y <= mark.bottom) yield { ...mark, x: mark.x + aside, y }
}

function clearest(mark: Mark, placed: readonly Mark[]): Mark {
  let best = mark
  let least = Number.POSITIVE_INFINITY
  for (const place of placesNear(mark)) {
    const covered = placed.reduce((sum, other) => sum + overlap(place, other), 0)
    if (covered < least) [best, least] = [place, covered]
    if (least === 0) break
  }
  return best
}

/** Moves marks apart within their rows; numbered ones and the present work keep the best places. */
export function spreadMarks(marks: readonly Mark[]): readonly Mark[] {
  const rank = ({ kind, number }: Mark): number =>
    number === undefined ? (kind === 'present' ? 7 : 8) : number
  const placed: Mark[] = []
  for (const mark of marks.toSorted((a, b) => rank(a) - rank(b))) placed.push(clearest(mark, placed))
  return placed
}
