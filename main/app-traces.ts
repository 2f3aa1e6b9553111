import { app } from 'electron'

/** Systems list what was opened last beside a program's name. Must run after `ready`. */
export function leaveNoTraces(): void {
  app.clearRecentDocuments()
  if (process.platform === 'win32') app.setJumpList(null)
}
