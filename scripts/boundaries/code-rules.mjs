/** Each rule takes a file and one node of its syntax tree and gives what is wrong with it, or nothing. */
export const codeRules = [
  sharedHasNoClock,
  bridgeHasOneUser,
  nothingGoesOut,
  addressIsKnown,
  nothingDangerousIsCalled,
  dialogLeavesNoTrace,
]

const clocksAndChance = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'])
const networkNames = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
])

/** Names of formats, written into files; nothing is ever asked of them. */
const knownAddresses = ['http://www.w3.org/', 'http://ns.adobe.com/', 'http://purl.org/']

function sharedHasNoClock(file, node) {
  if (!file.startsWith('shared/')) return
  if (clocksAndChance.has(memberName(node))) return `${memberName(node)} in shared/: pass the value in`
  const makesDate = node.type === 'NewExpression' || node.type === 'CallExpression'
  if (makesDate && node.callee.name === 'Date' && node.arguments.length === 0)
    return 'the present time in shared/: pass it in'
}

function bridgeHasOneUser(file, node) {
  if (memberName(node) === 'window.rotation' && file !== 'renderer/bridge.ts')
    return 'only renderer/bridge.ts may use the bridge'
}

/** A relative `fetch` reads our own files; anything else would leave the computer. */
function nothingGoesOut(_file, node) {
  if (node.type === 'NewExpression' && networkNames.has(node.callee.name))
    return `${node.callee.name} is not used`
  if (memberName(node) === 'navigator.sendBeacon') return 'sendBeacon is not used'
  if (node.type === 'CallExpression' && node.callee.name === 'fetch' && !isRelative(node.arguments[0]))
    return 'fetch takes a relative address in quotes only'
}

function isRelative(argument) {
  return argument?.type === 'Literal' && /^\.?\/\w/.test(String(argument.value))
}

function addressIsKnown(_file, node) {
  const text =
    node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : undefined
  if (typeof text !== 'string') return
  const address = /\b(?:https?|wss?|ftp):\/\/\w\S*/.exec(text)?.[0]
  if (address !== undefined && !knownAddresses.some((known) => address.startsWith(known)))
    return `unknown address ${address}`
}

function memberName(node) {
  if (node.type !== 'MemberExpression') return undefined
  return `${node.object.name}.${node.property.name ?? node.property.value}`
}

/** Functions of Electron that open another program, keep a list of what was open, or wait on the window. */
const dangerousNames = new Set([
  'addRecentDocument',
  'loadExtension',
  'openExternal',
  'openPath',
  'sendSync',
  'setUsePlainTextEncryption',
])

function nothingDangerousIsCalled(_file, node) {
  const name = node.type === 'MemberExpression' ? node.property.name : undefined
  if (dangerousNames.has(name)) return `${name} is not used`
}

/** What is chosen in the system's own dialogs would be listed among its recent files. */
function dialogLeavesNoTrace(file, node) {
  if (!file.startsWith('main/')) return
  if (asksForPlace(node) && !stringsIn(node).includes('dontAddToRecent'))
    return 'a dialog is asked with dontAddToRecent'
}

function asksForPlace(node) {
  if (node.type === 'ObjectExpression') return node.properties.some(({ key }) => key?.name === 'defaultPath')
  const strings = node.type === 'ArrayExpression' ? stringsIn(node) : []
  return strings.includes('openFile') || strings.includes('openDirectory')
}

function stringsIn(node) {
  if (node.type === 'ArrayExpression') return node.elements.map((element) => element?.value)
  const list = node.properties.find(({ key }) => key?.name === 'properties')?.value
  return list?.type === 'ArrayExpression' ? stringsIn(list) : []
}
