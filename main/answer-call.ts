import type { z } from 'zod'
import { type CallName, calls, type Handlers, type Reply } from '../shared/ipc.ts'
import { isModest } from './is-modest.ts'

interface Asked {
  readonly name: CallName
  readonly words: readonly unknown[]
  readonly noteBug: (bug: unknown) => void
}

/** The table's types tie name, arguments and answer together; a loop over it cannot, so they are loosened here. */
interface AnyCall {
  readonly takes: z.ZodType<readonly unknown[]>
  readonly gives: z.ZodType<never>
}
type AnyHandler = (...taken: readonly unknown[]) => unknown

/** Checks the arguments, asks the handler, checks the answer. Whatever goes wrong looks the same from outside. */
export async function answerCall(
  handlers: Partial<Handlers>,
  { name, words, noteBug }: Asked,
): Promise<Reply<CallName>> {
  const { takes, gives }: AnyCall = calls[name] as unknown as AnyCall
  const handler = handlers[name] as AnyHandler
  if (!isModest(words)) return { kind: 'failed' }
  try {
    const answer = await handler(...takes.parse(words))
    return { kind: 'answered', value: gives.parse(answer) }
  } catch (bug) {
    noteBug(bug)
    return { kind: 'failed' }
  }
}
