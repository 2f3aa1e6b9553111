import type { Bridge, CallName, Given, Reply, Taken } from '../shared/ipc.ts'

declare global {
  interface Window {
    readonly rotation: Bridge
  }
}

/** Asks the main process. Throws where the call failed; what went wrong stays there. */
export async function ask<Name extends CallName>(name: Name, ...words: Taken<Name>): Promise<Given<Name>> {
  const call = window.rotation[name] as (...taken: Taken<Name>) => Promise<Reply<Name>>
  const reply = await call(...words)
  if (reply.kind === 'failed') throw new Error(`${name} failed`)
  return reply.value
}
