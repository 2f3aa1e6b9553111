/** Each rule takes a file and one of its imports and gives what is wrong with it, or nothing. */
export const importRules = [
  staysInItsRoom,
  packageIsAllowed,
  sharedKnowsZodOnly,
  sharedPointsLeft,
  featuresAreApart,
  controlsKnowNoDomain,
  electronNameIsAllowed,
]

/** Who may use a package; a folder ends with a slash. What is not listed may be used wherever it compiles. */
const packageHomes = {
  electron: ['main/'],
  'electron-store': ['main/preferences.ts'],
  'age-encryption': ['main/vault/'],
  jspdf: ['main/pdf/'],
  'pdf-lib': ['main/pdf/'],
  'react-hook-form': ['renderer/features/', 'renderer/ui/'],
  '@hookform/resolvers': ['renderer/features/', 'renderer/ui/'],
}

/** Who may import what from Electron. An empty list: nobody. */
const electronNames = {
  ipcMain: ['main/ipc.ts'],
  ipcRenderer: ['main/preload.ts'],
  contextBridge: ['main/preload.ts'],
  crashReporter: [],
  autoUpdater: [],
  net: [],
  desktopCapturer: [],
  Notification: [],
  Tray: [],
  shell: [],
}

/** A room may import the rooms left of it, never right. */
const sharedRooms = ['content', 'workbook', 'scoring', 'matching', 'planning', 'report']

function staysInItsRoom(file, { isOwn, target }) {
  const room = target.split('/')[0]
  if (isOwn && room !== 'shared' && room !== file.split('/')[0]) return `may not import from ${room}/`
}

function packageIsAllowed(file, { isOwn, target }) {
  const homes = packageHomes[target]
  if (!isOwn && homes !== undefined && !isIn(file, homes)) return `${target} belongs to ${homes.join(', ')}`
}

function sharedKnowsZodOnly(file, { isOwn, target }) {
  if (file.startsWith('shared/') && !isOwn && target !== 'zod') return `shared/ may not import ${target}`
}

/** The table of calls and its parts know every room, and no room knows them. */
const onTop = new Set(['shared/ipc.ts', 'shared/vault-calls.ts'])

function sharedPointsLeft(file, { isOwn, target }) {
  if (!isOwn || !file.startsWith('shared/') || !target.startsWith('shared/')) return
  if (onTop.has(file)) return
  if (onTop.has(target)) return `${target} stands on top of the rooms`
  if (position(target) > position(file)) return `${roomOf(target)} lies right of ${roomOf(file) ?? 'shared/'}`
}

const roomOf = (file) => (file.split('/').length > 2 ? file.split('/')[1] : undefined)
const position = (file) => sharedRooms.indexOf(roomOf(file))

function featuresAreApart(file, { target }) {
  const [from, to] = [featureOf(file), featureOf(target)]
  if (from !== undefined && to !== undefined && from !== to)
    return `feature ${from} may not import feature ${to}`
}

const featureOf = (file) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1]

function controlsKnowNoDomain(file, { isOwn, target }) {
  if (file.startsWith('renderer/ui/') && isOwn && !target.startsWith('renderer/ui/'))
    return 'controls may not know the domain'
}

function electronNameIsAllowed(file, { target, names }) {
  if (target !== 'electron') return
  if (names.includes(undefined)) return 'Electron is imported by name, so that one sees what of it is used'
  const stolen = names.find((name) => electronNames[name] !== undefined && !isIn(file, electronNames[name]))
  if (stolen !== undefined) return `${stolen} may not be used here`
}

function isIn(file, homes) {
  return homes.some((home) => (home.endsWith('/') ? file.startsWith(home) : file === home))
}
