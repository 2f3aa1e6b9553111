import { spawnSync } from 'node:child_process'

/**
 * Installs what is missing where that can be done without asking (Debian or Ubuntu, as root).
 * Elsewhere it prints the one command to run. Gives false when something stays missing.
 */
export function installSystemPackages(names) {
  if (process.platform !== 'linux' || !has('dpkg-query')) return true
  const missing = names.filter((name) => !isInstalled(name) && !isInstalled(renamed(name))).map(nameHere)
  if (missing.length === 0) return true
  if (process.getuid() === 0 && install(missing)) return true
  console.error(`Missing system packages. Run: sudo apt-get install ${missing.join(' ')}`)
  return false
}

function install(names) {
  console.error(`Installing system packages: ${names.join(' ')}`)
  const arguments_ = ['install', '-y', '--no-install-recommends', ...names]
  return aptGet(arguments_) || (aptGet(['update']) && aptGet(arguments_))
}

function aptGet(words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 2], env }).status === 0
}

/** Debian 13 and Ubuntu 24.04 renamed libraries in the 64-bit time change. */
const renamed = (name) => `${name}t64`

function nameHere(name) {
  return isOffered(renamed(name)) ? renamed(name) : name
}

function isOffered(name) {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0
}

function isInstalled(name) {
  const result = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' })
  return result.status === 0 && result.stdout.includes('\nStatus: install ok installed\n')
}

function has(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}
