import { BrowserWindow } from 'electron'

/** In milliseconds: a page that does not close by then has nothing more to hand over. */
const patience = 1000

/** An empty window in the place of ours: one colour, no name, no page. */
export function coverWindow(window: BrowserWindow): BrowserWindow {
  const cover = new BrowserWindow({
    ...window.getBounds(),
    title: ' ',
    backgroundColor: '#808080',
    show: false,
    skipTaskbar: false,
    webPreferences: { sandbox: true, javascript: false, devTools: false },
  })
  cover.setMenuBarVisibility(false)
  void cover.loadURL('about:blank')
  return cover
}

/** Closes a window so that its page hands over what it has not saved yet; its process ends with everything it knew. */
export async function closePage(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return
  await new Promise<void>((resolve) => {
    const clock = setTimeout(() => window.destroy(), patience)
    window.once('closed', () => {
      clearTimeout(clock)
      resolve()
    })
    window.close()
  })
}
