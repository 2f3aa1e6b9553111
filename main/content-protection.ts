import { BrowserWindow } from 'electron'

/** Keeps every window out of pictures and recordings of the screen, or no longer. Linux cannot do that. */
export function protectWindows(isHidden: boolean): void {
  for (const window of BrowserWindow.getAllWindows()) window.setContentProtection(isHidden)
}
