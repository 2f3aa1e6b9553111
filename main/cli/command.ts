import type { Outcome } from './outcome.ts'

/** What a command is given: its own words and options, and where it runs. */
export interface Asked {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
  readonly surroundings: Surroundings
}

/** Where the command line runs; a test puts its own in. */
export interface Surroundings {
  /** The folder of the program itself, beside which its content lies. */
  readonly here: string
  readonly standardInput: AsyncIterable<Uint8Array>
  readonly now: Date
}

/** One command of the command line. */
export interface Command {
  readonly usage: string
  readonly about: string
  /** Names of options; each takes a value. */
  readonly options: readonly string[]
  readonly run: (asked: Asked) => Promise<Outcome>
}
