/**
 * Makes the same report three ways and prints the milliseconds of each as JSON: by our worker, by Chromium's printer from
 * a window made for it, and by its printer alone once the page is loaded. What to print comes in BENCH_PRINT.
 */
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { app, BrowserWindow } from 'electron'

const { worker, order, html, times } = JSON.parse(readFileSync(process.env.BENCH_PRINT, 'utf8'))

function makeOurs() {
  return new Promise((resolve, reject) => {
    const maker = new Worker(worker, { workerData: order, env: {} })
    maker.once('message', (answer) => {
      void maker.terminate()
      if (answer.kind === 'made') resolve(answer.bytes.length)
      else reject(new Error(answer.why))
    })
    maker.once('error', reject)
  })
}

async function printWhole() {
  const window = new BrowserWindow({ show: false })
  await window.loadFile(html)
  const printed = await print(window)
  window.destroy()
  return printed
}

async function print(window) {
  const bytes = await window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return bytes.length
}

async function timed(make) {
  const start = performance.now()
  const bytes = await make()
  return { milliseconds: performance.now() - start, bytes }
}

async function measure() {
  const open = new BrowserWindow({ show: false })
  await open.loadFile(html)
  const found = { ours: [], chromium: [], printerAlone: [] }
  for (let time = 0; time < times; time++) {
    found.ours.push(await timed(makeOurs))
    found.chromium.push(await timed(printWhole))
    found.printerAlone.push(await timed(() => print(open)))
  }
  process.stdout.write(`${JSON.stringify(found)}\n`)
  app.quit()
}

void app.whenReady().then(measure)
