import { GoBack } from '../../ui/go-back.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { libraries } from './libraries.ts'

/** Whose work this stands on, under which licence. The same words stand in NOTICE. */
export function CreditsScreen() {
  return (
    <Page title="Credits and licences" lead="Rotation stands on the work of others." before={<GoBack />}>
      <h2>O*NET</h2>
      <p>
        This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor,
        Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET® is a
        trademark of USDOL/ETA. Rotation has modified all or some of this information. USDOL/ETA has not
        approved, endorsed, or tested these modifications.
      </p>
      <p className="quiet small">
        The database is at onetcenter.org/database.html, the licence at creativecommons.org/licenses/by/4.0.
      </p>
      <h2>Pay and outlook</h2>
      <p>
        Some pay figures are from the Occupational Employment and Wage Statistics of May 2024, and some facts
        about occupations from the Occupational Outlook Handbook, both by the U.S. Bureau of Labor Statistics
        and in the public domain. Every figure names its own source, year and region where it is shown. The
        Bureau has not reviewed or endorsed Rotation.
      </p>
      <h2>Words</h2>
      <p>
        Statements, skills, paths, limits and checklists are our own wording, under the CC BY 4.0 licence. The
        sample people are made up.
      </p>
      <h2>Fonts</h2>
      <p>
        Source Serif 4 and Source Sans 3 by Adobe, under the SIL Open Font License 1.1. “Source” is a
        trademark of Adobe in the United States and other countries.
      </p>
      <h2>Program</h2>
      <p>Rotation itself is free software under the MIT licence. It is built with:</p>
      <Table
        caption="Libraries and their licences"
        isCaptionHidden
        columns={['Library', 'What it does here', 'Licence']}
        rows={libraries.map(({ name, does, licence }) => ({ key: name, cells: [name, does, licence] }))}
      />
    </Page>
  )
}
