import { parseSync } from 'vite'

/** Gives every node of a source file as a flat list, each with the line it starts on. */
export function parseSource(file, text) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const nodes = []
  collect(program, nodes)
  const lines = lineStarts(text)
  return nodes.map((node) => ({ ...node, line: lines.findLastIndex((start) => start <= node.start) + 1 }))
}

function collect(value, nodes) {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes)
    return
  }
  if (typeof value.type === 'string') nodes.push(value)
  for (const each of Object.values(value)) collect(each, nodes)
}

const lineStarts = (text) => [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
