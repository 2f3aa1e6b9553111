import { Redirect, Route, Switch } from 'wouter'
import { measureProgress } from '../../../shared/workbook/progress.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { ChangeSkill } from './change-skill.tsx'
import { listSkillPages, pageWith } from './skill-pages.ts'
import { SkillsCheckPage } from './skills-check-page.tsx'
import { SkillsIntro } from './skills-intro.tsx'
import { SkillsPage } from './skills-page.tsx'
import { SkillsPicturePage } from './skills-picture-page.tsx'

/**
 * The skills inventory, from why it is asked to what came out. A page has the address of its first skill. `change`
 * leads back to the check page, or to the address that follows the skill.
 */
export function SkillsScreen() {
  return (
    <Switch>
      <Route path="/skills" component={SkillsIntro} />
      <Route path="/skills/continue" component={ContinueSkills} />
      <Route path="/skills/check" component={SkillsCheckPage} />
      <Route path="/skills/picture" component={SkillsPicturePage} />
      <Route path="/skills/change/:skill/*?">
        {({ skill, '*': back }) => <ChangeSkill key={skill} skill={skill} back={back} />}
      </Route>
      <Route path="/skills/:skill">{({ skill }) => <PageOf key={skill} skill={skill} />}</Route>
      <Redirect to="/skills" replace />
    </Switch>
  )
}

function PageOf({ skill }: { readonly skill: string }) {
  const pages = listSkillPages(useContent())
  const page = pageWith(pages, skill)
  return page === undefined ? <Redirect to="/skills" replace /> : <SkillsPage pages={pages} page={page} />
}

/** On to the first page with something to answer. */
function ContinueSkills() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const { next } = measureProgress(content, workbook).skills
  const page = pageWith(listSkillPages(content), next)
  return <Redirect to={`/skills/${page?.id ?? 'check'}`} replace />
}
