import { parentPort } from 'node:worker_threads'
import type { Done, Order } from './age-order.ts'
import { ageWork } from './age-work.ts'

/** Does one order after another until it is ended; ending it takes every key it knew along. */
parentPort?.on('message', async ({ id, job, order }: Order) => {
  const work = ageWork[job] as (taken: unknown) => Promise<unknown>
  try {
    answer({ id, kind: 'done', result: await work(order) })
  } catch {
    answer({ id, kind: 'failed' })
  }
})

function answer(done: Done): void {
  parentPort?.postMessage(done)
}
