import type { Internals } from './jspdf-internals.ts'
import { pdfString } from './pdf-string.ts'
import type { StructureNode } from './strip.ts'

/** A stretch of marked content: which node it belongs to, on which page, under which number there. */
export type MarkedContent = Readonly<{ node: StructureNode; page: number; id: number }>

type Kid =
  | Readonly<{ kind: 'node'; node: StructureNode }>
  | Readonly<{ kind: 'content'; content: MarkedContent }>

/** Nodes with their kids in reading order, parents before kids. */
type Tree = ReadonlyMap<StructureNode, readonly Kid[]>

function growTree(contents: readonly MarkedContent[]): Tree {
  const tree = new Map<StructureNode, Kid[]>()
  const hang = (node: StructureNode): Kid[] => {
    const known = tree.get(node)
    if (known !== undefined) return known
    const kids: Kid[] = []
    if (node.parent !== null) hang(node.parent).push({ kind: 'node', node })
    tree.set(node, kids)
    return kids
  }
  for (const content of contents) hang(content.node).push({ kind: 'content', content })
  return tree
}

function attributes({ scope, numbering, alt }: StructureNode): string {
  const parts = [
    scope === undefined ? '' : ` /A <</O /Table /Scope /${scope}>>`,
    numbering === undefined ? '' : ` /A <</O /List /ListNumbering /${numbering}>>`,
    alt === undefined ? '' : ` /Alt ${pdfString(alt)}`,
  ]
  return parts.join('')
}

type Objects = Readonly<{ of: (node: StructureNode) => number; pages: readonly number[]; root: number }>

function kidReference(kid: Kid, { of, pages }: Objects): string {
  if (kid.kind === 'node') return `${of(kid.node)} 0 R`
  return `<</Type /MCR /Pg ${pages[kid.content.page - 1]} 0 R /MCID ${kid.content.id}>>`
}

function parentTree(contents: readonly MarkedContent[], { of, pages }: Objects): string {
  const numbers = pages.map((_, index) => {
    const here = contents.filter(({ page }) => page === index + 1).toSorted((a, b) => a.id - b.id)
    return `${index} [${here.map(({ node }) => `${of(node)} 0 R`).join(' ')}]`
  })
  return `<</Nums [${numbers.join(' ')}]>>`
}

/**
 * Writes the structure tree through jsPDF's hooks: every page names its entry, every node becomes an element with its
 * kids in reading order. Source: ISO 32000-1, 14.7; tried in `reference/tagged-pdf.md`.
 */
export function writeStructureTree(internals: Internals, contents: readonly MarkedContent[]): void {
  const pages: number[] = []
  let root = 0
  internals.events.subscribe('putPage', ({ pageNumber, objId }) => {
    pages[pageNumber - 1] = objId
    internals.out(`/StructParents ${pageNumber - 1}`)
    internals.out('/Tabs /S')
  })
  internals.events.subscribe('postPutResources', () => {
    root = writeObjects(internals, contents, pages)
  })
  internals.events.subscribe('putCatalog', () => {
    internals.out(`/StructTreeRoot ${root} 0 R`)
    internals.out('/MarkInfo <</Marked true>>')
  })
}

function writeObjects(
  internals: Internals,
  contents: readonly MarkedContent[],
  pages: readonly number[],
): number {
  const tree = growTree(contents)
  const root = internals.newObjectDeferred()
  const ids = new Map([...tree.keys()].map((node) => [node, internals.newObjectDeferred()]))
  const objects: Objects = { of: (node) => ids.get(node) ?? root, pages, root }
  const put = (id: number, body: string): void => {
    internals.newObjectDeferredBegin(id, true)
    internals.out(body)
    internals.out('endobj')
  }
  const tops = [...tree.keys()].filter(({ parent }) => parent === null)
  const kids = tops.map((node) => `${objects.of(node)} 0 R`).join(' ')
  put(
    root,
    `<</Type /StructTreeRoot /K [${kids}] /ParentTree ${parentTree(contents, objects)} /ParentTreeNextKey ${pages.length}>>`,
  )
  for (const [node, under] of tree) {
    const parent = node.parent === null ? root : objects.of(node.parent)
    const references = under.map((kid) => kidReference(kid, objects)).join(' ')
    put(
      objects.of(node),
      `<</Type /StructElem /S /${node.role} /P ${parent} 0 R${attributes(node)} /K [${references}]>>`,
    )
  }
  return root
}
