import { join } from 'node:path'

interface Surroundings {
  readonly platform: string
  readonly isPackaged: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly applicationData: string
}

/**
 * Where preferences and the vault live. On Windows the usual folder roams: an employer's server would get a copy,
 * so the local one is taken. Only a program under development can be pointed elsewhere.
 */
export function chooseDataFolder({
  platform,
  isPackaged,
  environment,
  applicationData,
}: Surroundings): string {
  const wanted = environment.ROTATION_DATA_FOLDER
  if (!isPackaged && wanted) return wanted
  const local = platform === 'win32' ? environment.LOCALAPPDATA : undefined
  return join(local ?? applicationData, 'Rotation')
}
