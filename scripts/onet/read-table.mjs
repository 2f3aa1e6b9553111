import { readFileSync } from 'node:fs'

/** Splits one line of a comma-separated table; quoted cells may hold commas and doubled quotes. */
function splitLine(line) {
  const cells = []
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    cells.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'))
  return cells
}

/** Reads a comma-separated table with a heading row into one object a row. */
export function readTable(file) {
  const [heading, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = splitLine(heading)
  return lines.map((line) => {
    const cells = splitLine(line)
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]))
  })
}
