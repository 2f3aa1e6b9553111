import { Redirect, useLocation } from 'wouter'
import type { Content } from '../../../shared/content/content.ts'
import { measureProgress } from '../../../shared/workbook/progress.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { readAskedPlace } from '../../ui/asked-place.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { listSkillPages, type SkillPage } from './skill-pages.ts'
import { SkillsCheckPage } from './skills-check-page.tsx'
import { SkillsForm } from './skills-form.tsx'
import { SkillsPage } from './skills-page.tsx'
import { SkillsPicturePage } from './skills-picture-page.tsx'

function pageWith(pages: readonly SkillPage[], id: string | null): SkillPage | undefined {
  return pages.find(({ skills }) => skills.some((skill) => skill.id === id))
}

/** The first page with something to answer; with nothing left, the picture. */
function findStart(content: Content, workbook: Workbook): string {
  const { next } = measureProgress(content, workbook).skills
  return `/skills/${pageWith(listSkillPages(content), next)?.id ?? 'picture'}`
}

/** Skills and energy: 32 skills on pages of at most three, a check, and a picture. */
export function SkillsScreen() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const [location] = useLocation()
  const place = readAskedPlace('/skills', location)
  const pages = listSkillPages(content)

  if (place.kind === 'at' && place.id === 'check') return <SkillsCheckPage />
  if (place.kind === 'at' && place.id === 'picture') return <SkillsPicturePage />
  if (place.kind === 'change') {
    const skill = content.skills.find(({ id }) => id === place.id)
    if (skill !== undefined)
      return (
        <SkillsForm
          key={location}
          skills={[skill]}
          caption="Skills · change an answer"
          back={place.back}
          next={place.back}
        />
      )
  }
  const page = place.kind === 'at' ? pageWith(pages, place.id) : undefined
  if (page === undefined) return <Redirect to={findStart(content, workbook)} replace />
  return <SkillsPage key={page.id} pages={pages} page={page} />
}
