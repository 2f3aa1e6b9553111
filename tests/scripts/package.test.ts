import { FuseV1Options } from '@electron/fuses'
import { afterEach, expect, test, vi } from 'vitest'
import { builderConfig } from '../../scripts/package/builder-config.mjs'
import { chooseElectron } from '../../scripts/package/choose-electron.mjs'
import { fusesFor } from '../../scripts/package/fuses.mjs'

afterEach(() => vi.unstubAllEnvs())

const ways = [
  FuseV1Options.RunAsNode,
  FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  FuseV1Options.GrantFileProtocolExtraPrivileges,
] as const

for (const platform of ['darwin', 'win32', 'linux'])
  test(`(b) 10: closes every way in on ${platform}, for people and for tests`, () => {
    for (const isDriven of [false, true]) {
      const fuses = fusesFor({ platform, isDriven, isStandIn: false })
      for (const way of ways) expect(fuses[way], FuseV1Options[way]).toBe(false)
      expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(isDriven)
      expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(true)
      expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(platform !== 'linux')
      expect(fuses[FuseV1Options.WasmTrapHandlers]).toBe(true)
      expect(fuses.strictlyRequireAllFuses).toBe(true)
    }
  })

test('packs no driven entry for people', () => {
  const { files, extraMetadata } = builderConfig({ output: 'dist', isDriven: false, standIn: undefined })
  expect(JSON.stringify(files)).not.toContain('driven')
  expect(extraMetadata).toEqual({ name: 'rotation', description: 'Rotation' })
})

test('never looks for updates, and publishes nowhere', () => {
  expect(builderConfig({ output: 'dist', isDriven: false, standIn: undefined }).publish).toBeNull()
})

test('names a package with the stand-in Electron as one for tests', () => {
  const standIn = { folder: '/electron', version: '33.2.1' }
  const config = builderConfig({ output: 'dist', isDriven: false, standIn })
  expect(config.artifactName).toContain('-test-package-')
  expect(config).toMatchObject({ electronDist: '/electron', electronVersion: '33.2.1' })
})

test('refuses to pack the stand-in Electron for people', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/electron')
  vi.stubEnv('ROTATION_TEST_PACKAGE', '')
  await expect(chooseElectron()).rejects.toThrow('A package for people needs the official Electron')
})
