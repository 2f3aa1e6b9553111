import { join } from 'node:path'
import { readTable } from './read-table.mjs'

/** Ratings by occupation, element and scale (IM importance 1-5, LV level 0-7, EX extent 1-7). */
function gather(rows) {
  const ratings = new Map()
  for (const { soc_code: code, element_id: element, scale, value } of rows) {
    if (!ratings.has(code)) ratings.set(code, new Map())
    const elements = ratings.get(code)
    elements.set(element, { ...elements.get(element), [scale]: Number(value) })
  }
  return ratings
}

/**
 * Reads the O*NET extract (its README says where each table comes from). Occupations without ratings of their own
 * stand in for each other as `fallback_map.csv` says; `find(code)` gives ratings and the stand-in used.
 */
export function readOnet(folder) {
  const table = (name) => readTable(join(folder, name))
  const current = {
    skills: gather([...table('skills.csv'), ...table('knowledge.csv')]),
    values: gather(table('work_values.csv')),
  }
  const old = {
    skills: gather(table('skills_soc2010_v23.csv')),
    values: gather(table('work_values_soc2010_v23.csv')),
  }
  const standIns = new Map(table('fallback_map.csv').map((row) => [row.soc_code, row]))
  const titles = new Map(table('occupations.csv').map((row) => [row.soc_code, row.title]))

  function find(kind, code) {
    const own = current[kind].get(code)
    if (own) return { ratings: own }
    const row = standIns.get(code)
    const found = row && (current[kind].get(row.suggested_stand_in) ?? old[kind].get(row.suggested_stand_in))
    return found ? { ratings: found, standIn: { code: row.suggested_stand_in, why: row.reason } } : undefined
  }
  return { find, titleOf: (code) => titles.get(code) }
}
