import { expect, test } from 'vitest'
import { isListAddress, listAddress } from '../../../../renderer/features/paths/list-address.ts'

test('names the list of all families and of one', () => {
  expect([listAddress(''), listAddress('research')]).toEqual(['/paths', '/paths/family/research'])
})

test('knows the list from a path and from the map', () => {
  expect(['/paths', '/paths/family/research'].every(isListAddress)).toBe(true)
  expect(['/paths/cmio', '/paths/map', '/values/of/time/paths'].some(isListAddress)).toBe(false)
})
