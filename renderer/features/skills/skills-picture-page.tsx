import './skills-picture.css'
import { useId } from 'react'
import type { Skill } from '../../../shared/content/skill.ts'
import { capitalise, listWords } from '../../../shared/list-words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { SkillsTable } from './skills-table.tsx'
import { pickSkills, type SortedSkills, STRONG_LEVEL, sortSkills } from './sort-skills.ts'

interface Corner {
  readonly title: string
  readonly says: string
  readonly skills: readonly Skill[]
  readonly none: string
}

const isStrong = (level: number): boolean => level >= STRONG_LEVEL
const isYoung = (level: number): boolean => level < 2

/** The three corners of the table that say most. */
function listCorners(sorted: SortedSkills): readonly Corner[] {
  return [
    {
      title: 'What you are good at and have energy for',
      says: 'Work that asks for much of this is work you could do and would still be awake for.',
      skills: pickSkills(sorted, 'gives', isStrong),
      none: 'Nothing stands here yet. That can be tiredness as much as anything; look again after a break.',
    },
    {
      title: 'What you are good at and tired of',
      says: 'Others will offer you more of this, because you do it well. You are free to want less of it.',
      skills: pickSkills(sorted, 'drains', isStrong),
      none: 'Nothing. What you do well does not wear you out.',
    },
    {
      title: 'What gives you energy while you are still new to it',
      says: 'Worth a small test before you call it a gap.',
      skills: pickSkills(sorted, 'gives', isYoung),
      none: 'Nothing stands here, which is common: one rarely knows before trying.',
    },
  ]
}

function CornerSection({ title, says, skills, none }: Corner) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {skills.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <>
          <p className="skills-picture-names">{capitalise(listWords(skills.map(({ phrase }) => phrase)))}.</p>
          <p>{says}</p>
        </>
      )}
    </section>
  )
}

/** What was said, sorted: what one can do across what it does to one. */
export function SkillsPicturePage() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const sorted = sortSkills(content, workbook)
  const open = sorted.unsorted.length
  if (open === content.skills.length) return <NothingToSort />
  return (
    <Page
      title="Your skills, and what they do to you"
      caption="Skills"
      back={{ href: '/skills/check', label: 'Check your answers' }}
      wide
    >
      {listCorners(sorted).map((corner) => (
        <CornerSection key={corner.title} {...corner} />
      ))}
      <h2>All of it in one table</h2>
      {open > 0 && (
        <p>
          {open} of {content.skills.length} skills are not in the table, because level or energy is open or
          you were not sure. <TextLink href="/skills/check">See which</TextLink>
        </p>
      )}
      <SkillsTable sorted={sorted} />
      <h2>What this cannot tell</h2>
      <p>
        This is how you see yourself, written down; nobody measured it. Some people place themselves lower
        than colleagues would, and some higher. Energy also changes: a bad month can drain what usually feeds
        you.
      </p>
      <p>{content.inventories.cannotTell}</p>
      <ButtonRow>
        <ButtonLink href="/limits">Go on to limits</ButtonLink>
        <ButtonLink href="/" weight="quiet">
          Back to home
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}

function NothingToSort() {
  return (
    <Page
      title="Nothing to sort yet"
      caption="Skills"
      back={{ href: '/', label: 'Home' }}
      lead="A skill finds its place here once you have said both how far you have got with it and what it does to you."
    >
      <ButtonRow>
        <ButtonLink href="/skills/continue">Go on with skills</ButtonLink>
        <TextLink href="/skills/check">Check or change your answers</TextLink>
      </ButtonRow>
    </Page>
  )
}
