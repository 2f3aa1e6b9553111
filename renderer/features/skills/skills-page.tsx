import { useContent } from '../../workbook/use-content.ts'
import type { SkillPage } from './skill-pages.ts'
import { SkillsForm } from './skills-form.tsx'

interface SkillsPageProps {
  readonly pages: readonly SkillPage[]
  readonly page: SkillPage
}

function addressOf(page: SkillPage | undefined): string | undefined {
  return page && `/skills/${page.id}`
}

/** One page of the inventory, between the one before and the one after. */
export function SkillsPage({ pages, page }: SkillsPageProps) {
  const { why } = useContent().inventories.skills
  const position = pages.indexOf(page)
  const { group, from, to, of } = page
  const range = from === to ? String(from) : `${from} to ${to}`
  return (
    <SkillsForm
      skills={page.skills}
      caption={`Skills · ${group.name} · ${range} of ${of}`}
      back={addressOf(pages[position - 1]) ?? '/'}
      next={addressOf(pages[position + 1]) ?? '/skills/check'}
    >
      {position === 0 && <p className="lead">{why}</p>}
      {page.isFirstOfGroup && (
        <p className="quiet">
          <strong>{group.name}.</strong> {group.why}
        </p>
      )}
    </SkillsForm>
  )
}
