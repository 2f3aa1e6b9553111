import { createHash } from 'node:crypto'

/** Remembers what this program has read or written itself: anything else in the file came from somewhere else. */
export class KnownBytes {
  #digests: readonly string[] = []

  has(bytes: Uint8Array): boolean {
    return this.#digests.includes(digest(bytes))
  }

  onlyThese(bytes: Uint8Array): void {
    this.#digests = [digest(bytes)]
  }

  /** Before a write that may or may not succeed, either may be found afterwards. */
  theseToo(bytes: Uint8Array): void {
    this.#digests = [...this.#digests.slice(0, 1), digest(bytes)]
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
