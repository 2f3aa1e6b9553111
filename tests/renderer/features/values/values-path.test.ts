import { describe, expect, it } from 'vitest'
import { nextAddress } from '../../../../renderer/features/values/addresses.ts'
import { areChoicesOutdated } from '../../../../renderer/features/values/are-choices-outdated.ts'
import { bestWorstScreens } from '../../../../shared/scoring/best-worst-screens.ts'
import { changeWorkbook } from '../../../../shared/workbook/change-workbook.ts'
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../../content/whole-content.ts'

const at = '2026-11-22T22:14:00Z'
const content = wholeContent()
const { order } = content.inventories.values

function rate(workbook: Workbook, items: readonly string[], rating: (index: number) => number): Workbook {
  return items.reduce(
    (before, item, index) =>
      changeWorkbook(before, {
        kind: 'item-rated',
        item,
        answer: { kind: 'rated', rating: rating(index), at },
      }),
    workbook,
  )
}

function askChoices(workbook: Workbook): Workbook {
  const screens = bestWorstScreens(content, workbook) ?? []
  return changeWorkbook(workbook, { kind: 'best-worst-asked', screens, at })
}

const empty = emptyWorkbook(at)
const rated = rate(empty, order, (index) => 1 + (index % 5))

describe('where the values go on', () => {
  it('begins at the first page', () => {
    expect(nextAddress(content, empty)).toBe('/values/statements/1')
  })

  it('goes to the page of the first statement left out', () => {
    expect(
      nextAddress(
        content,
        rate(empty, order.slice(0, 11), () => 3),
      ),
    ).toBe('/values/statements/3')
  })

  it('explains the choices before the first of them', () => {
    expect(nextAddress(content, rated)).toBe('/values/choices')
  })

  it('goes to the first choice that is not complete, then to the check page', () => {
    const asked = askChoices(rated)
    expect(nextAddress(content, asked)).toBe('/values/choices/1')
    const chosen = asked.bestWorst.reduce((before, { shown }, screen) => {
      const [best = '', worst = ''] = shown
      const first = changeWorkbook(before, {
        kind: 'best-worst-chosen',
        screen,
        choice: 'best',
        value: best,
        at,
      })
      return changeWorkbook(first, { kind: 'best-worst-chosen', screen, choice: 'worst', value: worst, at })
    }, asked)
    expect(nextAddress(content, chosen)).toBe('/values/check')
  })
})

describe('choices among the highest values', () => {
  it('are up to date while the same eight stand highest', () => {
    expect(areChoicesOutdated(content, askChoices(rated))).toBe(false)
  })

  it('are outdated when other values have taken their places', () => {
    const turned = rate(askChoices(rated), order, (index) => 5 - (index % 5))
    expect(areChoicesOutdated(content, turned)).toBe(true)
  })

  it('are not outdated where none were asked', () => {
    expect(areChoicesOutdated(content, rated)).toBe(false)
  })
})
