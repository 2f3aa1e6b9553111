import type { Content } from '../content/content.ts'
import type { Skill } from '../content/skill.ts'
import { listWords } from '../list-words.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { Block, Text } from './block.ts'
import { energyText, levelText } from './skill-words.ts'
import { plain, quiet } from './text.ts'

const section = 'skills'
type Said = Workbook['skills']

function isAnswered(said: Said, { id }: Skill): boolean {
  const { level, energy, evidence } = said[id] ?? {}
  return level !== undefined || energy !== undefined || (evidence ?? '').trim() !== ''
}

function buildRow(content: Content, said: Said, skill: Skill): Text[] {
  const answer = said[skill.id] ?? {}
  const evidence = (answer.evidence ?? '').trim()
  return [
    plain(skill.name),
    levelText(skill, answer),
    energyText(content, answer),
    evidence === '' ? quiet('–') : plain(evidence),
  ]
}

function buildGroup(content: Content, said: Said, group: Readonly<{ id: string; name: string }>): Block[] {
  const skills = content.skills.filter((skill) => skill.group === group.id)
  const answered = skills.filter((skill) => isAnswered(said, skill))
  const missing = skills.filter((skill) => !answered.includes(skill))
  const blocks: Block[] = []
  if (answered.length > 0)
    blocks.push({
      kind: 'table',
      section,
      caption: group.name,
      density: 'plain',
      columns: [
        { title: group.name, share: 26 },
        { title: 'Level', share: 25 },
        { title: 'Energy', share: 16 },
        { title: 'Evidence, in my words', share: 33 },
      ],
      rows: answered.map((skill) => buildRow(content, said, skill)),
    })
  if (missing.length > 0) {
    const names = listWords(missing.map(({ name }) => name))
    blocks.push({
      kind: 'paragraph',
      section,
      style: 'quiet',
      text: plain(`Not answered${answered.length > 0 ? '' : ` in “${group.name}”`}: ${names}.`),
    })
  }
  return blocks
}

/** Skills by group: level by name, energy, and the person's own line of evidence. */
export function buildSkillsSection(content: Content, said: Said): readonly Block[] {
  const heading: Block = { kind: 'heading', section, level: 2, text: 'What I can do, and what it does to me' }
  if (!content.skills.some((skill) => isAnswered(said, skill)))
    return [heading, { kind: 'paragraph', section, style: 'plain', text: plain('Not answered.') }]
  const scale = listWords((content.skills[0]?.levels ?? []).map(({ name }) => `“${name}”`))
  const text = plain(
    `Levels are my own estimate, on a scale of ${scale}. Energy is a separate answer: one can be good at something and tired of it.`,
  )
  return [
    heading,
    { kind: 'paragraph', section, style: 'quiet', text },
    ...content.skillGroups.flatMap((group) => buildGroup(content, said, group)),
  ]
}
