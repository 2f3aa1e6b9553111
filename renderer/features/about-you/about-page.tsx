import { Redirect } from 'wouter'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { AboutForm } from './about-form.tsx'
import { listAboutPages } from './about-pages.ts'

const LEAD =
  'Nothing here has to be answered, and none of it names you. Each answer makes something else more exact, and the reason for asking stands below the question.'

interface AboutPageProps {
  /** From 1. */
  readonly page: number
}

/** One page of questions on the way through. */
export function AboutPage({ page }: AboutPageProps) {
  const content = useContent()
  const { workbook } = useWorkbook()
  const pages = listAboutPages(content, workbook)
  const questions = pages[page - 1]
  if (questions === undefined) return <Redirect to="/about-you/check" replace />
  return (
    <AboutForm
      questions={questions}
      caption={`About you · page ${page} of ${pages.length} · all optional`}
      lead={page === 1 ? LEAD : undefined}
      back={page === 1 ? { href: '/', label: 'Home' } : { href: `/about-you/page/${page - 1}` }}
      onContinue={(goTo) => goTo(page < pages.length ? `/about-you/page/${page + 1}` : '/about-you/check')}
    />
  )
}

interface ChangeAboutProps {
  readonly id: string
  /** The address to go back to, without its first stroke. */
  readonly back: string | undefined
}

/** One question by itself, from the check page or any other and back to it. */
export function ChangeAbout({ id, back }: ChangeAboutProps) {
  const question = useContent().aboutYou.find((each) => each.id === id)
  const origin = `/${back ?? 'about-you/check'}`
  if (question === undefined) return <Redirect to={origin} replace />
  return (
    <AboutForm
      questions={[question]}
      caption="About you · change an answer"
      back={{ href: origin }}
      onContinue={(goTo) => goTo(origin)}
    />
  )
}
