import type { Content } from './content.ts'
import type { ContentProblem } from './content-problem.ts'
import { LIMIT_IDS } from './limit.ts'
import type { Path } from './path.ts'
import type { Profile } from './profile.ts'

type Rated = Readonly<{ id: string; profile: Profile; onet: Path['onet'] }>

function unknownOf(kind: string, used: readonly string[], known: readonly string[]): string[] {
  return used.filter((id) => !known.includes(id)).map((id) => `${kind} "${id}" is not known`)
}

function differences(kind: string, wanted: readonly string[], found: readonly string[]): string[] {
  const missing = wanted.filter((id) => !found.includes(id)).map((id) => `${kind} "${id}" is missing`)
  const unknown = found.filter((id) => !wanted.includes(id)).map((id) => `${kind} "${id}" is not known`)
  return [...missing, ...unknown]
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function checkProfile(content: Content, folder: string, rated: Rated): ContentProblem[] {
  const valueIds = content.values.map((value) => value.id)
  const skillIds = content.skills.map((skill) => skill.id)
  const messages = [
    ...differences('value', valueIds, Object.keys(rated.profile.values)),
    ...differences('skill', skillIds, Object.keys(rated.profile.skills)),
  ]
  const weight = rated.onet.codes.reduce((sum, code) => sum + code.weight, 0)
  if (Math.abs(weight - 1) > 0.01) messages.push(`the weights of its O*NET codes sum to ${weight}, not to 1`)
  return messages.map((message) => ({ file: `${folder}/${rated.id}.json`, id: rated.id, message }))
}

function sourceKeysUsed(path: Path): string[] {
  const { pay: _pay, ...facts } = path.facts
  const keys = Object.values(facts).flatMap(({ basis }) => (basis.kind === 'source' ? [basis.key] : []))
  const corrections = path.misconceptions.flatMap(({ source }) => (source === null ? [] : [source]))
  return [...keys, ...corrections]
}

function checkPath(content: Content, path: Path): ContentProblem[] {
  const messages: string[] = []
  if (!content.families.some((family) => family.id === path.family))
    messages.push(`family "${path.family}" is not known`)
  const known = path.sources.map((source) => source.key)
  for (const key of sourceKeysUsed(path))
    if (!known.includes(key)) messages.push(`source "${key}" is not among its sources`)
  for (const similar of path.similarTo)
    if (!content.paths.some((other) => other.id === similar.path))
      messages.push(`similar path "${similar.path}" is not known`)
  if ((path.tier === 'stay') !== (path.family === 'stay-reshape'))
    messages.push('tier "stay" and family "stay-reshape" go together')
  return messages.map((message) => ({ file: `paths/${path.id}.json`, id: path.id, message }))
}

function checkInventories(content: Content): ContentProblem[] {
  const itemIds = content.values.flatMap((value) => value.items.map((item) => item.id))
  const messages = [
    ...repeated(itemIds).map((id) => `item "${id}" stands in two values`),
    ...differences('item', itemIds, content.inventories.values.order),
    ...repeated(content.inventories.values.order).map((id) => `item "${id}" is asked twice`),
  ]
  return messages.map((message) => ({ file: 'inventories.json', id: 'inventories', message }))
}

function checkSkills(content: Content): ContentProblem[] {
  const groupIds = content.skillGroups.map((group) => group.id)
  return content.skills.flatMap((skill) => {
    const file = `skills/${skill.id}.json`
    const messages: string[] = []
    if (!groupIds.includes(skill.group)) messages.push(`group "${skill.group}" is not known`)
    if (skill.levels.some(({ level }, index) => level !== index)) messages.push('levels must run from 0 to 4')
    if (skill.onet.length === 0 && skill.onetNote === undefined)
      messages.push('a skill without O*NET elements needs a line that says why (onetNote)')
    return messages.map((message) => ({ file, id: skill.id, message }))
  })
}

function checkLimits(content: Content): ContentProblem[] {
  const found = content.limits.map((limit) => limit.id)
  return differences('limit', LIMIT_IDS, found).map((message) => ({ file: 'limits', id: 'limits', message }))
}

function checkSpecialties(content: Content): ContentProblem[] {
  const question = content.aboutYou.find(({ id }) => id === 'specialty')
  const asked = question?.options?.map(({ id }) => id) ?? []
  const rated = content.presentWork.map(({ id }) => id)
  return differences('specialty', rated, asked).map((message) => ({
    file: 'about-you.json',
    id: 'specialty',
    message,
  }))
}

function checkCautions(content: Content): ContentProblem[] {
  const families = content.families.map(({ id }) => id)
  return content.cautions.flatMap((caution) => {
    const question = content.aboutYou.find(({ id }) => id === caution.when.question)
    const options = question?.options?.map(({ id }) => id) ?? []
    const messages = [
      ...unknownOf('option', caution.when.options, options),
      ...unknownOf('family', caution.families ?? [], families),
    ]
    return messages.map((message) => ({ file: 'cautions.json', id: caution.id, message }))
  })
}

/** What parsing one file cannot see: every reference lands, every profile is complete, every order is whole. */
export function crossCheck(content: Content): readonly ContentProblem[] {
  return [
    ...checkInventories(content),
    ...checkSkills(content),
    ...checkLimits(content),
    ...checkSpecialties(content),
    ...checkCautions(content),
    ...content.paths.flatMap((path) => checkPath(content, path)),
    ...content.paths.flatMap((path) => checkProfile(content, 'paths', path)),
    ...content.presentWork.flatMap((work) => checkProfile(content, 'present-work', work)),
  ]
}
