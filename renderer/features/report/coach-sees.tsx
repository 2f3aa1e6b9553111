import { REPORT_SECTIONS, type ReportSection } from '../../../shared/workbook/workbook.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { describeSections } from './describe-sections.ts'

/** In no report, whatever is chosen. */
const NEVER = [
  'Your name, unless you write it somewhere',
  'Single ratings, and answers you have since changed',
  'The time of day, this computer’s name, or where your files lie',
]

const ANSWERS: readonly ReportSection[] = ['about', 'values', 'skills', 'limits']

function openingLabel(opening: string): readonly string[] {
  return opening.trim() === '' ? [] : ['Your opening words']
}

/** The same choices once more as two lists, so that nothing is shown by oversight. */
export function CoachSees() {
  const { workbook } = useWorkbook()
  const words = describeSections(useContent(), workbook)
  const { sections } = workbook.report
  const labels = (isChosen: boolean) =>
    REPORT_SECTIONS.filter((section) => sections.includes(section) === isChosen).map(
      (section) => words[section].label,
    )
  const isHalfTold = sections.includes('paths') && ANSWERS.some((section) => !sections.includes(section))
  return (
    <div className="coach-sees">
      <SeenList
        title="The coach will see"
        entries={[...openingLabel(workbook.report.opening), ...labels(true)]}
      />
      <SeenList title="The coach will not see" entries={[...labels(false), ...NEVER]} />
      {isHalfTold && (
        <p className="coach-sees-note">
          Reasons that quote a part you left out are left out as well. How a path is grouped still rests on
          all you said.
        </p>
      )}
    </div>
  )
}

interface SeenListProps {
  readonly title: string
  readonly entries: readonly string[]
}

function SeenList({ title, entries }: SeenListProps) {
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </div>
  )
}
