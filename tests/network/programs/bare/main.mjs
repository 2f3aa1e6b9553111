/** A stock window as anybody would open it: one local page, a field to write in, spell-check on. Nothing else. */
import { app, BrowserWindow } from 'electron'

const tenSeconds = 10_000

void app.whenReady().then(() => {
  const window = new BrowserWindow()
  void window.loadURL('data:text/html,<textarea>speling</textarea>')
  setTimeout(() => app.quit(), tenSeconds)
})
