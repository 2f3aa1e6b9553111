import { expect, test } from 'vitest'
import { isLocalAddress } from '../../main/is-local-address.ts'

const isLocal = (address: string) => isLocalAddress(address, { devTools: false })

test.each(['app://rotation/', 'blob:app://rotation/1', 'data:image/png;base64,AA=='])(
  '(b) 5: lets %s pass',
  (address) => {
    expect(isLocal(address)).toBe(true)
  },
)

test.each([
  'http://example.org/',
  'https://example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome://gpu/',
  'devtools://devtools/bundled/devtools_app.html',
  'filesystem:app://rotation/temporary/a',
  'about:blank',
  'no address',
  '',
])('(b) 5: cancels %s', (address) => {
  expect(isLocal(address)).toBe(false)
})

test('(b) 5: lets developer tools load only where there are any', () => {
  const address = 'devtools://devtools/bundled/devtools_app.html'
  expect(isLocalAddress(address, { devTools: true })).toBe(true)
})
