import type { SkillPage } from './skill-pages.ts'
import { SkillsForm } from './skills-form.tsx'

interface SkillsPageProps {
  readonly pages: readonly SkillPage[]
  readonly page: SkillPage
}

function addressOf(page: SkillPage | undefined): string | undefined {
  return page && `/skills/${page.id}`
}

function sayPlace({ group, from, to, of }: SkillPage): string {
  return `Skills · ${group.name} · ${from === to ? from : `${from} to ${to}`} of ${of}`
}

/** One page of the inventory, between the one before and the one after. */
export function SkillsPage({ pages, page }: SkillsPageProps) {
  const position = pages.indexOf(page)
  return (
    <SkillsForm
      skills={page.skills}
      caption={sayPlace(page)}
      back={addressOf(pages[position - 1]) ?? '/skills'}
      next={addressOf(pages[position + 1]) ?? '/skills/check'}
    >
      {page.isFirstOfGroup && <p className="quiet">{page.group.why}</p>}
    </SkillsForm>
  )
}
