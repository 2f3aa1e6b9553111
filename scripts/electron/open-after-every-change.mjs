import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildQuietly } from '../build/build-quietly.mjs'
import { openApp } from './open-app.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))
const rooms = ['main', 'renderer', 'shared', 'resources']
const pause = 200

/**
 * Opens the same build that users get, and opens it anew when a source has changed.
 * No development server: it would need the network and a weaker content policy.
 */
export async function openAfterEveryChange() {
  let app = openApp()
  let waiting
  const reopen = async () => {
    await buildQuietly()
    const before = app
    before.close()
    await before.ended
    app = openApp()
  }
  for (const room of rooms) {
    watch(`${project}/${room}`, { recursive: true }, () => {
      clearTimeout(waiting)
      waiting = setTimeout(reopen, pause)
    })
  }
  return new Promise(() => undefined)
}
