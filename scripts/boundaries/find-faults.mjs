import { codeRules } from './code-rules.mjs'
import { findImports } from './find-imports.mjs'
import { importRules } from './import-rules.mjs'
import { parseSource } from './parse-source.mjs'

/** Everything in one file that crosses a boundary, as `{ file, line, message }`. */
export function findFaults(file, text) {
  const nodes = parseSource(file, text)
  return [...judge(file, findImports(file, nodes), importRules), ...judge(file, nodes, codeRules)]
}

function judge(file, subjects, rules) {
  return subjects.flatMap((subject) =>
    rules
      .map((rule) => rule(file, subject))
      .filter((message) => message !== undefined)
      .map((message) => ({ file, line: subject.line, message })),
  )
}
