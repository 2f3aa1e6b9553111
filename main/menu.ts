import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Electron's own menu offers reloading and developer tools; ours keeps what a person writes with. */
export function setUpMenu(): void {
  Menu.setApplicationMenu(null)
  const file: MenuItemConstructorOptions = { label: 'File', submenu: [{ role: 'quit' }] }
  const view: MenuItemConstructorOptions = { label: 'View', submenu: [{ role: 'togglefullscreen' }] }
  const first: MenuItemConstructorOptions = process.platform === 'darwin' ? { role: 'appMenu' } : file
  Menu.setApplicationMenu(Menu.buildFromTemplate([first, { role: 'editMenu' }, view]))
}
