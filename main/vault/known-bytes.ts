import { createHash } from 'node:crypto'

/** Remembers what this program has read or written itself: anything else in the file came from somewhere else. */
export class KnownBytes {
  #digests: readonly string[] = []

  has(bytes: Uint8Array): boolean {
    return this.#digests.includes(digest(bytes))
  }

  /** Before a write that may or may not succeed: afterwards either may be found. */
  add(bytes: Uint8Array): void {
    this.#digests = [...this.#digests, digest(bytes)]
  }

  /** What was added last is now the only thing that can be there. */
  forgetEarlier(): void {
    this.#digests = this.#digests.slice(-1)
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
