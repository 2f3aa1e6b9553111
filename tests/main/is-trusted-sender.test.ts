import { expect, test } from 'vitest'
import { isTrustedSender } from '../../main/is-trusted-sender.ts'

const isTrusted = (url: string, parent: unknown = null) => isTrustedSender({ senderFrame: { url, parent } })

test('trusts the main frame of our own page', () => {
  expect(isTrusted('app://rotation/')).toBe(true)
  expect(isTrusted('app://rotation/paths')).toBe(true)
  expect(isTrusted('app://rotation/#/paths')).toBe(true)
})

test.each([
  'app://rotation.example/',
  'app://other/',
  'file:///app://rotation/',
  'https://rotation/',
  'about:blank',
  '',
])('does not trust %s', (url) => {
  expect(isTrusted(url)).toBe(false)
})

test('does not trust a frame inside our page, or one that is gone', () => {
  expect(isTrusted('app://rotation/', {})).toBe(false)
  expect(isTrustedSender({ senderFrame: null })).toBe(false)
})
