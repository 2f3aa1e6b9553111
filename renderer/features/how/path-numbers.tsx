import { Table } from '../../ui/table.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { countSources } from './count-sources.ts'

/** Where the other half of every comparison comes from. */
export function PathNumbers() {
  const content = useContent()
  const rows = countSources(content).map(({ part, asItIs, adjusted, judged }) => ({
    key: part,
    cells: [part, ...[asItIs, adjusted, judged].map((count) => count.toLocaleString('en-GB'))],
  }))
  return (
    <section>
      <h2>Where the paths’ numbers come from</h2>
      <p>
        Each of the {content.paths.length} paths is rated on exactly the {content.values.length} values and{' '}
        {content.skills.length} skills that you answer. Some numbers are worked out from O*NET, a database of
        occupations kept by the United States Department of Labor. Most paths for physicians have no
        occupation of their own there, so many numbers were moved or set by judgement, each with a line that
        says why. You can read these lines on the page of each path.
      </p>
      <Table
        caption="How many numbers come from where, over all paths"
        columns={['Part', 'From O*NET as it is', 'From O*NET, then moved', 'Judgement alone']}
        rows={rows}
      />
    </section>
  )
}
