/**
 * Starts the built application as it is and walks through its window from inside the same program. A driver such as
 * Playwright talks to Electron over sockets of its own, which would drown what is looked for here.
 */
import { fileURLToPath } from 'node:url'
import { app } from 'electron'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** `walk` runs in the window, after the page has loaded; what it gives is printed as one line of JSON. */
export async function visitRotation(walk) {
  app.setAppPath(project)
  app.once('browser-window-created', (_event, window) => {
    window.webContents.once('did-finish-load', () => void follow(window.webContents, walk))
  })
  await import(`${project}out/main/main.js`)
}

async function follow(contents, walk) {
  try {
    const seen = await contents.executeJavaScript(`(${walk})(${JSON.stringify(idleSeconds())})`)
    process.stdout.write(`${JSON.stringify(seen)}\n`)
  } catch (fault) {
    process.stdout.write(`${JSON.stringify({ fault: String(fault) })}\n`)
  }
  app.quit()
}

/** A longer look for a release: `ROTATION_IDLE_SECONDS=600 npm run network`. */
function idleSeconds() {
  return Number(process.env.ROTATION_IDLE_SECONDS ?? 10)
}
