import { Details } from '../../ui/details.tsx'
import { GoBack } from '../../ui/go-back.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { orderSupport, type SupportCountry } from './order-support.ts'
import { SupportLines } from './support-lines.tsx'

/** People to talk to. Reachable from every screen, with or without answers. */
export function SupportScreen() {
  const { support } = useContent()
  const { workbook } = useWorkbook()
  const { own, others } = orderSupport(support, workbook)
  return (
    <Page title="Support lines" lead={support.intro} before={<GoBack />}>
      {own === undefined ? <OpenLines countries={others} /> : <OwnLines country={own} />}
      <h2>{own === undefined ? 'All lines by country' : 'In other countries'}</h2>
      {others.map(({ id, name, lines }) => (
        <Details key={id} summary={name}>
          <SupportLines lines={lines} />
        </Details>
      ))}
      <p className="quiet small">
        Rotation is offline and cannot look anything up. Numbers and hours were last read through in{' '}
        {support.reviewed.slice(0, 4)}, and they change, so each line says where to check it. Rotation keeps
        no trace of your opening this page.
      </p>
    </Page>
  )
}

function OwnLines({ country }: { readonly country: SupportCountry }) {
  return (
    <>
      <h2>{country.name}</h2>
      <SupportLines lines={country.lines} />
    </>
  )
}

/** Without a country, the first line of each is shown at once: nobody should have to unfold anything. */
function OpenLines({ countries }: { readonly countries: readonly SupportCountry[] }) {
  const rows = countries.flatMap(({ id, name, lines }) => {
    const [first] = lines
    return first === undefined ? [] : [{ key: id, cells: [name, first.name, first.contact] }]
  })
  return (
    <>
      <h2>Open day and night</h2>
      <Table
        caption="One line for each country"
        isCaptionHidden
        columns={['Country', 'Line', 'How']}
        rows={rows}
      />
    </>
  )
}
