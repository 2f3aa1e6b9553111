import type { ageWork } from './age-work.ts'

/** The name of a piece of work. */
export type Job = keyof typeof ageWork

/** What goes to the worker. */
export interface Order {
  readonly id: number
  readonly job: Job
  readonly order: unknown
}

/** What comes back. A failure says nothing more: its cause may hold a key. */
export type Done =
  | Readonly<{ id: number; kind: 'done'; result: unknown }>
  | Readonly<{ id: number; kind: 'failed' }>
