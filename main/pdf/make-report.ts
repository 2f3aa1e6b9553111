import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import { type WorkerAnswer, workerAnswerSchema } from './worker-answer.ts'

/** A report takes a second; whatever takes this long will not end. */
const LONGEST = 30_000
const MEMORY_MB = 512

/** What the window's side orders; `here` is the folder the program runs from, `today` is `YYYY-MM-DD`. */
export type WorkerOrder = Readonly<{ workbook: Workbook; here: string; today: string }>

/** The built worker lies beside the built program or above its chunks; in the source tree it lies beside this file. */
function findWorker(): string {
  const folders = [import.meta.dirname, dirname(import.meta.dirname)]
  const places = folders.flatMap((folder) =>
    ['report-worker.js', 'report-worker.ts'].map((name) => join(folder, name)),
  )
  return places.find((place) => existsSync(place)) ?? join(import.meta.dirname, 'report-worker.js')
}

/** Makes the report of a workbook in a worker, so that no window waits for it. Never rejects. */
export function makeReport(order: WorkerOrder): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(findWorker(), {
      workerData: order,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const end = (answer: WorkerAnswer): void => {
      clearTimeout(clock)
      resolve(answer)
      void worker.terminate()
    }
    const fail = (why: string): void => end({ kind: 'failed', why })
    const clock = setTimeout(() => fail('Making the report took too long.'), LONGEST)
    worker.once('message', (message) => {
      const answer = workerAnswerSchema.safeParse(message)
      if (answer.success) end(answer.data)
      else fail('The report could not be made.')
    })
    worker.once('error', () => fail('The report could not be made.'))
    worker.once('exit', () => fail('The report could not be made.'))
  })
}
