import { describe, expect, test } from 'vitest'
import { numberPaths } from '../../../../renderer/features/paths/map/map-numbers.ts'
import { type Mark, plotPaths } from '../../../../renderer/features/paths/map/plot-paths.ts'
import { sayMap } from '../../../../renderer/features/paths/map/say-map.ts'
import { anyMatch, content, everybody } from './person.ts'

const area = { left: 28, right: 616, top: 6, bottom: 396 }

function covers(a: Mark, b: Mark): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius
}

describe.each(everybody)('the map of $name', ({ matches }) => {
  const plot = plotPaths(matches, area)

  test('shows every path once or says that it cannot', () => {
    const drawn = plot.marks.filter(({ kind }) => kind !== 'present').map(({ path }) => path)
    const paths = content.paths.map(({ id }) => id)
    expect([...drawn, ...plot.unplaced].toSorted()).toEqual(paths.toSorted())
  })

  test('keeps every mark inside its area', () => {
    for (const { x, y, radius } of plot.marks) {
      expect(x).toBeGreaterThanOrEqual(area.left)
      expect(x).toBeLessThanOrEqual(area.right)
      expect(y - radius).toBeGreaterThanOrEqual(area.top)
      expect(y + radius).toBeLessThanOrEqual(area.bottom)
    }
  })

  test('lets no numbered mark cover another', () => {
    const numbered = plot.marks.filter(({ number }) => number !== undefined)
    for (const [index, mark] of numbered.entries())
      expect(numbered.slice(index + 1).some((other) => covers(mark, other))).toBe(false)
  })

  test('fills exactly what there is to look at first', () => {
    const filled = plot.marks.filter(({ kind }) => kind === 'first').map(({ path }) => path)
    const first = matches.matches.filter(({ group }) => group === 'look-at-first').map(({ path }) => path)
    expect(filled.toSorted()).toEqual(first.filter((path) => !plot.unplaced.includes(path)).toSorted())
  })
})

test('moves a mark to the side a little at most, so that its fit stays readable', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => anyMatch(`path-${index}`))
  const { marks } = plotPaths({ matches: crowd, present: null, missing: [], notes: [] }, area)
  const xs = marks.map(({ x }) => x)
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(12)
})

test('draws energy across where values are missing, and says so', () => {
  const match = anyMatch('locum-tenens')
  const fit = { ...match.fit, values: { ...match.fit.values, band: 'missing' as const, shape: null } }
  const matches = { matches: [{ ...match, fit }], present: null, missing: ['values' as const], notes: [] }
  const plot = plotPaths(matches, area)
  expect(plot.across).toBe('energy')
  expect(sayMap(content, matches, plot)[0]).toMatch(/^Too few of your values are known/)
})

test('numbers nothing where nothing gives a direction', () => {
  const nobody = everybody.find(({ name }) => name === 'nobody')
  expect(nobody && numberPaths(nobody.matches)).toEqual([])
})

test('says which numbered paths are ready and how many come closer than the present work', () => {
  const maya = everybody.find(({ name }) => name === 'tired-hospitalist')
  if (maya === undefined) throw new Error('no Maya')
  const plot = plotPaths(maya.matches, area)
  const said = sayMap(content, maya.matches, plot).join(' ')
  const shape = maya.matches.present?.fit.values.shape ?? 0
  const closer = maya.matches.matches.filter(({ fit }) => (fit.values.shape ?? 0) > shape).length
  expect(said).toContain(`${closer} of the ${content.paths.length} paths drawn come closer to your values`)
})
