import { describe, expect, it } from 'vitest'
import {
  answerAbout,
  checkAbout,
  draftAbout,
  LEFT_OPEN,
} from '../../../../renderer/features/about-you/about-drafts.ts'
import { listAboutPages } from '../../../../renderer/features/about-you/about-pages.ts'
import { findById } from '../../../../shared/content/content.ts'
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../../content/whole-content.ts'

const content = wholeContent()
const years = findById(content.aboutYou, 'years-since-training')
const licence = findById(content.aboutYou, 'licence')

function from(country: string): Workbook {
  return {
    ...emptyWorkbook('2026-11-02T22:02:09Z'),
    about: { country: { kind: 'choice', option: country } },
  }
}

describe('the pages about the person', () => {
  it('leave out what does not apply, and no page is empty', () => {
    const ids = (workbook: Workbook) =>
      listAboutPages(content, workbook).flatMap((page) => page.map(({ id }) => id))
    expect(ids(from('us'))).toEqual(content.aboutYou.map(({ id }) => id))
    expect(ids(from('gb'))).not.toContain('pslf')
    for (const page of listAboutPages(content, from('gb'))) expect(page).not.toHaveLength(0)
  })
})

describe('the draft of a question', () => {
  it('takes an answer back when it is left open or emptied', () => {
    expect(answerAbout(licence, LEFT_OPEN)).toBeNull()
    expect(answerAbout(years, '')).toBeNull()
  })

  it('gives back what was said', () => {
    const workbook = { ...from('gb'), about: { [years.id]: { kind: 'number' as const, number: 12 } } }
    expect(answerAbout(years, draftAbout([years], workbook)[years.id] ?? '')).toEqual({
      kind: 'number',
      number: 12,
    })
  })

  it.each(['ninety', '71', '-1'])('asks for a number in range instead of %j', (typed) => {
    expect(answerAbout(years, typed)).toBeUndefined()
    const checked = checkAbout([years]).safeParse({ [years.id]: typed })
    expect(checked.error?.issues[0]?.message).toBe('Enter a number from 0 to 70, or leave the field empty')
  })
})
