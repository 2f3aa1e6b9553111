import { type Session, session } from 'electron'

/** The window's session lives in memory: nothing of a page is written down. */
export function appSession(): Session {
  return session.fromPartition('rotation', { cache: false })
}
