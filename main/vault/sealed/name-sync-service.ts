/** The folders' names by which services that copy files elsewhere are known. */
const services: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .*)?$/i, 'OneDrive'],
  [/^dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^(icloud ?drive|com~apple~clouddocs|mobile documents)$/i, 'iCloud'],
  [/^(google ?drive.*|my drive|googledrive-.*)$/i, 'Google Drive'],
  [/^box( sync)?$/i, 'Box'],
  [/^nextcloud$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^mega$/i, 'MEGA'],
]

const share = 'a network share'

/** Windows' shares, and where Linux and macOS show other computers' folders. */
const sharePatterns: readonly RegExp[] = [
  /^(\\\\|\/\/)(?![.?][\\/](?!unc))/i,
  /[\\/]gvfs[\\/]/,
  /^\/(net|nfs|smb|afs)\//,
  /^\/home\/[^/]+\/\.gvfs\//,
]

/** The service that copies a folder elsewhere, as far as its path tells, or null. */
export function nameSyncService(path: string): string | null {
  if (sharePatterns.some((pattern) => pattern.test(path))) return share
  for (const part of path.split(/[\\/]/))
    for (const [name, service] of services) if (name.test(part)) return service
  return null
}
