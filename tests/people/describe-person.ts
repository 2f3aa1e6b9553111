import { type Content, findById } from '../../shared/content/content.ts'
import { GROUPS, type Group, type Match, type Matches } from '../../shared/matching/match.ts'
import { matchPaths } from '../../shared/matching/match-paths.ts'
import { GROUP_WORDS } from '../../shared/matching/would-change.ts'
import { scoreValues, type ValuesScore } from '../../shared/scoring/score-values.ts'
import type { Sample } from '../../shared/workbook/sample.ts'
import { describeInFull, describeInShort } from './describe-match.ts'

const IN_FULL: readonly Group[] = ['look-at-first', 'worth-exploring']

function describeValues(content: Content, { places, scores }: ValuesScore): string[] {
  let place = 1
  return places.flatMap((ids) => {
    const lines = ids.map((id) => {
      const score = scores.find((entry) => entry.id === id)
      const utility = score?.kind === 'scored' ? score.utility.toFixed(2) : 'missing'
      return `${place}. ${findById(content.values, id).name} (${utility})`
    })
    place += ids.length
    return lines
  })
}

function describeMatch(content: Content, match: Match): string[] {
  const { title } = findById(content.paths, match.path)
  if (!IN_FULL.includes(match.group)) return [`- **${title}**: ${describeInShort(match)}`]
  return ['', `### ${title}`, '', ...describeInFull(content, match)]
}

function describeGroup(content: Content, { matches }: Matches, group: Group): string[] {
  const members = matches.filter((match) => match.group === group)
  return [
    '',
    `## ${GROUP_WORDS[group]} (${members.length})`,
    '',
    ...members.flatMap((match) => describeMatch(content, match)),
  ]
}

function describePresent(content: Content, { present }: Matches): string[] {
  if (present === null) return []
  const { title } = findById(content.presentWork, present.path)
  return [
    '',
    `## Present work: ${title}`,
    '',
    `- Stands at: ${GROUP_WORDS[present.group]}`,
    ...describeInFull(content, present),
  ]
}

/** A whole person as a page that a colleague can read: the order of values, then every path with its reasons. */
export function describePerson(content: Content, sample: Sample): string {
  const matches = matchPaths(content, sample.workbook)
  const values = scoreValues(content, sample.workbook)
  const lines = [
    `# ${sample.name}`,
    '',
    sample.about,
    '',
    `## Values (${values.kind})`,
    '',
    ...describeValues(content, values),
    ...(matches.missing.length > 0 ? ['', `Missing: ${matches.missing.join(', ')}`] : []),
    ...describePresent(content, matches),
    ...GROUPS.flatMap((group) => describeGroup(content, matches, group)),
  ]
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`
}
