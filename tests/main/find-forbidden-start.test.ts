import { expect, test } from 'vitest'
import { findForbiddenStart } from '../../main/find-forbidden-start.ts'

test.each([
  '--inspect',
  '--inspect-brk=9229',
  '--remote-debugging-port=0',
  '--load-extension=/tmp/a',
  '--disable-web-security',
  '--proxy-server=localhost:1',
  '--host-rules=MAP * localhost',
  '--host-resolver-rules=MAP * 10.0.0.1',
  '--log-net-log=/tmp/a',
  '--user-data-dir=/tmp/a',
  '--enable-logging',
  '--no-sandbox',
])('refuses %s', (word) => {
  expect(findForbiddenStart([word], {})).toBe(word.split('=')[0])
})

test.each(['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'ELECTRON_ENABLE_LOGGING'])('refuses %s', (name) => {
  expect(findForbiddenStart([], { [name]: '1' })).toBe(name)
})

test('lets an ordinary start pass', () => {
  expect(
    findForbiddenStart(['--force-device-scale-factor=2', 'plan.pdf'], { HOME: '/home/a' }),
  ).toBeUndefined()
})
