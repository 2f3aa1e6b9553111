/** Folders that a program of their own copies to the internet, as far as their names tell. */
const SYNCED =
  /^(onedrive( - .*)?|dropbox( \(.*\))?|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|box( sync)?|nextcloud|owncloud|mega)$/i

/** True where a part of the path is named like a folder that is copied to the internet. */
export function isSyncedFolder(path: string): boolean {
  return path.split(/[\\/]/).some((part) => SYNCED.test(part))
}
