/**
 * Does what Electron's own default application does: starts the folder named on the command line.
 * The entry is awaited at top level, else switches that the application sets come too late.
 */
import { readFileSync } from 'node:fs'
import Module from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const wanted = readArguments(process.argv.slice(1))
const folder = resolve(wanted.folder ?? '.')
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

process.defaultApp = true
app.setName(description.productName ?? description.name)
app.setVersion(description.version ?? '0.0.0')
app.setAppPath(folder)
Module._preloadModules(wanted.preload)
await import(pathToFileURL(join(folder, description.main)).href)

/** Playwright passes its loader with `-r FILE`; the first plain word is the application's folder. */
function readArguments(words) {
  const preload = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === '-r' || word === '--require') preload.push(words[++index])
    else if (!word.startsWith('-')) return { preload, folder: word }
  }
  return { preload }
}
