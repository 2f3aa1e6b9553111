import { orderLimits } from '../../../shared/content/order-limits.ts'
import { sayCount, sayCounted } from '../../../shared/count-words.ts'
import { capitalise } from '../../../shared/list-words.ts'
import { Button } from '../../ui/button.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

/** What was passed over, and one button that says of all of it what nine pages would: no limit here. */
export function OpenLimits() {
  const content = useContent()
  const { workbook, change } = useWorkbook()
  const { limits, limitDrafts = {} } = workbook
  const open = orderLimits(content).filter(
    ({ id }) => limits[id] === undefined && limitDrafts[id] === undefined,
  )
  const sayNone = () => {
    for (const { id } of open) change({ kind: 'limit-set', limit: id, answer: { kind: 'none' } })
  }
  return (
    <div role="status">
      {open.length > 0 && (
        <>
          <p>
            {capitalise(sayCounted(open.length, 'limit is', 'limits are'))} not answered. That can stay so and
            rules nothing out. If nothing limits you there, say it once for all of them.
          </p>
          <Button weight="quiet" onClick={sayNone}>
            {open.length === 1 ? 'No limit there' : `No limit in these ${sayCount(open.length)}`}
          </Button>
        </>
      )}
    </div>
  )
}
