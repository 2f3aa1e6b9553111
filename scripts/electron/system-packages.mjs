/** What Electron needs of Debian and Ubuntu. Newer releases name some of them with `t64` at the end. */
export const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libnotify4',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0',
  'libsecret-1-0',
]

/** A screen that nobody sees. */
export const displayPackages = ['xvfb']

/** What the tests compare our own work with. */
export const testPackages = ['qpdf', 'poppler-utils', 'age', 'strace', 'iproute2', 'x11-utils']
