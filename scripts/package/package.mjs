/**
 * Packs the built application: `npm run package`. Without more words it makes a folder that starts; `--installers`
 * makes what people download (on a release machine, since tools are fetched for it). `--driven` makes the package that
 * tests can hold; `--out FOLDER` puts it elsewhere than dist/.
 */
import { parseArgs } from 'node:util'
import { build } from 'electron-builder'
import { buildQuietly } from '../build/build-quietly.mjs'
import { builderConfig } from './builder-config.mjs'
import { chooseElectron } from './choose-electron.mjs'

const { values: wanted } = parseArgs({
  options: { installers: { type: 'boolean' }, driven: { type: 'boolean' }, out: { type: 'string' } },
})

try {
  await pack()
} catch (fault) {
  console.error(fault.message)
  process.exitCode = 1
}

async function pack() {
  const standIn = await chooseElectron()
  await buildQuietly()
  const isDriven = wanted.driven ?? false
  const output = wanted.out ?? `dist/${nameOf({ isDriven, standIn })}`
  const config = builderConfig({ output, isDriven, standIn })
  await build({ config, ...(wanted.installers !== true && { dir: true }) })
  console.log(`Packed into ${output}.`)
}

function nameOf({ isDriven, standIn }) {
  const name = isDriven ? 'driven' : 'release'
  return standIn === undefined ? name : `test-package-${name}`
}
