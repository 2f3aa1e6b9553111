import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where downloads are kept between clones: outside the repository, so that no package can pick them up. */
export function cacheFolder() {
  const root = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(root, 'next-rotation')
}
