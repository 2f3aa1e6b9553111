import { FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * What is burnt into the program, so that nothing from outside changes it. Every fuse is named: a new Electron with a
 * new fuse does not package until somebody has decided on it.
 *
 * Cookies are not encrypted because there are none (the session lives in memory), and asking for it leaves an entry
 * with our name in the system's key store. The archive's checksum works on macOS and Windows only.
 */
export function fusesFor({ platform, isDriven, isStandIn }) {
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: isDriven,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: platform !== 'linux',
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    /** The stand-in is too old to have this one. Node itself uses WebAssembly to read modules. */
    ...(!isStandIn && { [FuseV1Options.WasmTrapHandlers]: true }),
  }
}
