import { REPORT_SECTIONS, type ReportSection } from '../../../shared/workbook/workbook.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Fieldset } from '../../ui/fieldset.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { describeSections } from './describe-sections.ts'
import { useReportChoices } from './use-report-choices.ts'

/** A checkbox for every part of the report. */
export function SectionChoices({ error }: { readonly error: string | undefined }) {
  const { workbook } = useWorkbook()
  const { choices, choose } = useReportChoices()
  const words = describeSections(useContent(), workbook)
  const tick = (ticked: ReportSection, isChosen: boolean) =>
    choose({
      sections: REPORT_SECTIONS.filter((section) =>
        section === ticked ? isChosen : choices.sections.includes(section),
      ),
    })
  return (
    <Fieldset id="sections" legend="What may the coach see?" error={error}>
      {REPORT_SECTIONS.map((section) => (
        <Checkbox
          key={section}
          id={`section-${section}`}
          label={words[section].label}
          hint={words[section].shows}
          isChecked={choices.sections.includes(section)}
          onChange={(isChosen) => tick(section, isChosen)}
        />
      ))}
    </Fieldset>
  )
}
