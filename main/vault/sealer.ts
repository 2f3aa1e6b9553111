import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Done, Job, Order } from './age-order.ts'
import type { ageWork } from './age-work.ts'

type Taken<Name extends Job> = Parameters<(typeof ageWork)[Name]>[0]
type Given<Name extends Job> = Awaited<ReturnType<(typeof ageWork)[Name]>>

/** Has keys and sealed files worked on elsewhere. */
export interface Sealer {
  readonly ask: <Name extends Job>(job: Name, order: Taken<Name>) => Promise<Given<Name>>
  /** Ends the worker and with it all that it knew. The next question starts a new one. */
  readonly end: () => Promise<void>
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** Starts its worker with the first question. */
export function openSealer(): Sealer {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = new Worker(findWorker(), { env: {} })
    started.on('message', settle)
    started.on('error', () => giveUp(started))
    started.on('exit', () => giveUp(started))
    started.unref()
    return started
  }

  function settle(done: Done): void {
    const asked = waiting.get(done.id)
    waiting.delete(done.id)
    if (waiting.size === 0) worker?.unref()
    if (done.kind === 'done') asked?.resolve(done.result)
    else asked?.reject(new Error('sealing failed'))
  }

  function giveUp(ended: Worker): void {
    if (worker !== ended) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error('the sealing worker ended'))
    waiting.clear()
  }

  function send(job: Job, order: unknown): Promise<unknown> {
    worker ??= start()
    worker.ref()
    const id = ++last
    const message: Order = { id, job, order }
    worker.postMessage(message)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  async function end(): Promise<void> {
    const ending = worker
    if (ending === undefined) return
    giveUp(ending)
    await ending.terminate()
  }

  return {
    /** The table of work ties order and result together; messages between threads cannot. */
    ask: <Name extends Job>(job: Name, order: Taken<Name>) => send(job, order) as Promise<Given<Name>>,
    end,
  }
}

/** The built worker lies beside the built program or above its chunks; in the source tree it lies beside this file. */
function findWorker(): string {
  const folders = [import.meta.dirname, dirname(import.meta.dirname)]
  const places = folders.flatMap((folder) =>
    ['age-worker.js', 'age-worker.ts'].map((name) => join(folder, name)),
  )
  return places.find((place) => existsSync(place)) ?? join(import.meta.dirname, 'age-worker.js')
}
