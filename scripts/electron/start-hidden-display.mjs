import { spawn } from 'node:child_process'
import { once } from 'node:events'

const screen = '1440x1000x24'

/** Starts Xvfb on a free display number and gives the number and a way to end it. */
export async function startHiddenDisplay() {
  const words = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp']
  const xvfb = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const failed = once(xvfb, 'exit').then(() => {
    throw new Error('Xvfb ended before it offered a display.')
  })
  const [number] = await Promise.race([once(xvfb.stdio[3], 'data'), failed])
  failed.catch(() => undefined)
  return { display: `:${String(number).trim()}`, stop: () => xvfb.kill() }
}
