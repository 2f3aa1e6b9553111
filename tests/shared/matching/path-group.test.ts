import { describe, expect, it } from 'vitest'
import { type FitBand, GROUPS, type LineBand, type ReadinessBand } from '../../../shared/matching/match.ts'
import { fitBand, groupOf } from '../../../shared/matching/path-group.ts'

const LINES: readonly LineBand[] = ['strong', 'fair', 'weak']
const FITS: readonly FitBand[] = ['strong', 'fair', 'unclear', 'weak']
const READY: readonly ReadinessBand[] = ['ready', 'within-reach', 'missing', 'long-step']
const NONE = { musts: 0, wishes: 0 }

function rankOf(fit: FitBand, readiness: ReadinessBand, broken = NONE): number {
  return GROUPS.indexOf(groupOf(fit, readiness, broken))
}

describe('fit from its two lines', () => {
  it('never falls when either line rises', () => {
    const order = (values: LineBand, energy: LineBand): number => FITS.indexOf(fitBand(values, energy))
    for (const other of LINES)
      for (const [index, band] of LINES.slice(1).entries()) {
        const better = LINES[index] ?? 'strong'
        expect(order(better, other)).toBeLessThanOrEqual(order(band, other))
        expect(order(other, better)).toBeLessThanOrEqual(order(other, band))
      }
  })

  it('lets energy alone reach no further than fair', () => {
    for (const values of ['unclear', 'missing'] as const)
      expect(LINES.map((energy) => fitBand(values, energy))).toEqual(['fair', 'fair', 'weak'])
  })

  it('follows values alone where energy says nothing', () => {
    expect(LINES.map((values) => fitBand(values, 'missing'))).toEqual(['strong', 'fair', 'weak'])
  })

  it('is unclear where neither line says anything', () => {
    expect(fitBand('unclear', 'missing')).toBe('unclear')
  })
})

describe('the group of a path', () => {
  it('never falls when fit or readiness rises', () => {
    for (const readiness of READY) {
      const known = FITS.filter((fit) => fit !== 'unclear').map((fit) => rankOf(fit, readiness))
      expect(known).toEqual(known.toSorted())
    }
    for (const fit of FITS) {
      const ranks = READY.filter((band) => band !== 'missing').map((readiness) => rankOf(fit, readiness))
      expect(ranks).toEqual(ranks.toSorted())
    }
  })

  it('keeps what one would love visible, though it is a long step', () => {
    expect(groupOf('strong', 'long-step', NONE)).toBe('worth-exploring')
  })

  it('is ruled out by one broken must, whatever else', () => {
    for (const fit of FITS)
      for (const readiness of READY)
        expect(groupOf(fit, readiness, { musts: 1, wishes: 0 })).toBe('ruled-out')
  })

  it('is never ruled out by anything else', () => {
    for (const fit of FITS)
      for (const readiness of READY)
        expect(groupOf(fit, readiness, { musts: 0, wishes: 9 })).not.toBe('ruled-out')
  })

  it('is not moved by one broken wish, and leaves the first by two', () => {
    expect(groupOf('strong', 'ready', { musts: 0, wishes: 1 })).toBe('look-at-first')
    expect(groupOf('strong', 'ready', { musts: 0, wishes: 2 })).toBe('worth-exploring')
    expect(groupOf('fair', 'ready', { musts: 0, wishes: 2 })).toBe('worth-exploring')
  })
})
