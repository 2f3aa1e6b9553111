import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseDataFolder } from '../../main/choose-data-folder.ts'

const linux = { platform: 'linux', isPackaged: true, environment: {}, applicationData: '/home/a/.config' }

test('lies under the account’s own settings', () => {
  expect(chooseDataFolder(linux)).toBe(join('/home/a/.config', 'Rotation'))
})

test('does not roam to an employer’s server on Windows', () => {
  const environment = { LOCALAPPDATA: 'C:/Users/a/AppData/Local' }
  const windows = { ...linux, platform: 'win32', environment, applicationData: 'C:/Users/a/AppData/Roaming' }
  expect(chooseDataFolder(windows)).toBe(join('C:/Users/a/AppData/Local', 'Rotation'))
})

test('can be pointed elsewhere under development only', () => {
  const environment = { ROTATION_DATA_FOLDER: '/tmp/a' }
  expect(chooseDataFolder({ ...linux, environment, isPackaged: false })).toBe('/tmp/a')
  expect(chooseDataFolder({ ...linux, environment })).toBe(join('/home/a/.config', 'Rotation'))
})
