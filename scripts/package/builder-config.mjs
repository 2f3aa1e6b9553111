import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fusesFor } from './fuses.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** What is in the package: the build without the command line, which wants a Node of its own, and the licences. */
const files = [
  'out/**',
  '!out/main/cli.js',
  '!**/*.map',
  'package.json',
  'LICENSE',
  'NOTICE',
  '!node_modules',
]

/** The program as a driver can hold it: the same files, with an entry that hides the driver's switches. */
const drivenFiles = [...files, { from: 'scripts/package/driven', to: 'out/main', filter: ['driven.js'] }]

/**
 * How electron-builder packs Rotation. Names say nothing of what it is for: they stand in menus, in lists of installed
 * programs and in an employer's inventory.
 */
export function builderConfig({ output, isDriven, standIn }) {
  const isStandIn = standIn !== undefined
  return {
    appId: 'app.rotation',
    productName: 'Rotation',
    copyright: 'The makers of Rotation',
    directories: { output, buildResources: `${project}resources/icons` },
    files: isDriven ? drivenFiles : files,
    extraMetadata: {
      name: 'rotation',
      description: 'Rotation',
      ...(isDriven && { main: 'out/main/driven.js' }),
    },
    asar: true,
    npmRebuild: false,
    publish: null,
    electronLanguages: ['en-US', 'en-GB'],
    ...(isStandIn && { electronDist: standIn.folder, electronVersion: standIn.version }),
    artifactName: `\${productName}-${isStandIn ? 'test-package-' : ''}\${version}-\${os}-\${arch}.\${ext}`,
    linux: { target: ['AppImage', 'deb'], category: 'Office', executableName: 'rotation' },
    mac: { target: 'dmg', category: 'public.app-category.productivity', hardenedRuntime: true },
    win: { target: 'nsis' },
    nsis: { oneClick: false, perMachine: false, deleteAppDataOnUninstall: false },
    afterPack: (context) => finish(context, { isDriven, isStandIn }),
  }
}

/** Burns the fuses, and removes Electron's own default application, which would run whatever it is pointed at. */
async function finish(context, { isDriven, isStandIn }) {
  const { packager, appOutDir, electronPlatformName: platform } = context
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  await packager.addElectronFuses(context, fusesFor({ platform, isDriven, isStandIn }))
}
