import type { jsPDF } from 'jspdf'

/** What jsPDF offers to its own plugins and leaves out of its types. */
export type Internals = Readonly<{
  /** Writes into the page being drawn. */
  write: (line: string) => void
  /** Writes into the file while it is put together. */
  out: (line: string) => void
  newObjectDeferred: () => number
  newObjectDeferredBegin: (id: number, doOutput: boolean) => number
  events: Readonly<{
    subscribe: (topic: string, listener: (payload: { pageNumber: number; objId: number }) => void) => void
  }>
}>

/** The plugin side of a jsPDF document; tested through what it writes. */
export function internalsOf(document: jsPDF): Internals {
  return document.internal as unknown as Internals
}
