import { expect, test } from 'vitest'
import { findForbiddenStart } from '../../main/find-forbidden-start.ts'

const find = (words: readonly string[], platform = 'linux') =>
  findForbiddenStart({ words, environment: {}, platform })

test.each([
  '--inspect',
  '-inspect',
  '--inspect-brk=9229',
  '--inspect-port=0',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--load-extension=/tmp/a',
  '--disable-web-security',
  '--proxy-server=localhost:1',
  '--proxy-pac-url=http://localhost/',
  '--proxy-auto-detect',
  '--host-rules=MAP * localhost',
  '--host-resolver-rules=MAP * 10.0.0.1',
  '--log-net-log=/tmp/a',
  '--user-data-dir=/tmp/a',
  '--enable-logging',
  '--no-sandbox',
  '--renderer-cmd-prefix=gdb',
  '--unsafely-treat-insecure-origin-as-secure=http://a',
])('(b) 3: refuses %s', (word) => {
  expect(find([word])).toBe(word.split('=')[0])
})

test.each([
  'ELECTRON_RUN_AS_NODE',
  'NODE_OPTIONS',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'SSLKEYLOGFILE',
])('(b) 3: refuses the variable %s', (name) => {
  expect(findForbiddenStart({ words: [], environment: { [name]: '1' }, platform: 'linux' })).toBe(name)
})

test.each(['/remote-debugging-port=1', '--REMOTE-DEBUGGING-PORT=1', '/Proxy-Server=a'])(
  '(b) 3: refuses %s on Windows, where it is a switch',
  (word) => {
    expect(find([word], 'win32')).toBe(word.split('=')[0])
  },
)

test('lets an ordinary start pass', () => {
  const words = ['--force-device-scale-factor=2', '--ozone-platform-hint=auto', 'plan.pdf', '/proxy/plan.pdf']
  const environment = { HOME: '/home/a', NODE_OPTIONS: '' }
  expect(findForbiddenStart({ words, environment, platform: 'linux' })).toBeUndefined()
})
