import { describe, expect, it } from 'vitest'
import { looksLikePatientData } from '../../../../renderer/features/skills/looks-like-patient-data.ts'

describe('looksLikePatientData', () => {
  it.each([
    'MRN 4839',
    'patient no 12',
    'the case 00483920 in June',
    'NHS 943 476 5919',
    'DOB 1954',
    'born 12 March 1954',
    'seen on 12/03/1954',
    'seen on 1954-03-12',
  ])('notes %j', (text) => {
    expect(looksLikePatientData(text)).toBe(true)
  })

  it.each([
    '',
    'Led our sepsis bundle from 2022 to 2024',
    'Saved the unit USD 1,250,000 in two years',
    'A team of 40, 3 sites, 120000 visits a year',
    'born out of a bad night on call',
    'taught 12-15 residents in 2019/2020',
  ])('leaves %j alone', (text) => {
    expect(looksLikePatientData(text)).toBe(false)
  })
})
