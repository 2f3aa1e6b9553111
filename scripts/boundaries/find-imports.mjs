import { posix } from 'node:path'

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
])

/**
 * The imports of a file: `target` is a path from the project's root for our own files, else a package's name;
 * `names` are what is taken out of it.
 */
export function findImports(file, nodes) {
  return nodes
    .filter((node) => importing.has(node.type) && typeof node.source?.value === 'string')
    .map(({ source, specifiers = [], line }) => {
      const isOwn = source.value.startsWith('.')
      const target = isOwn ? posix.join(posix.dirname(file), source.value) : packageName(source.value)
      return { line, isOwn, target, names: specifiers.map(({ imported }) => imported?.name) }
    })
}

/** `react-dom/client` belongs to `react-dom`, `@scope/name/part` to `@scope/name`. */
function packageName(address) {
  const parts = address.split('/')
  return address.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]
}
