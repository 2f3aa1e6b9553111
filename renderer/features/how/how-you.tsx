import { useContent } from '../../workbook/use-content.ts'

/** What is made of the person's own answers. */
export function HowYou() {
  const { values, inventories, skills } = useContent()
  return (
    <>
      <section>
        <h2>Your values</h2>
        <p>
          You rate {inventories.values.order.length} statements, two for each of {values.length} values. What
          counts is how a value stands to your own average: somebody who rates everything high and somebody
          who rates everything low can have the same order. If all answers are alike there is no order, and
          Rotation says so.
        </p>
        <p>
          Then you choose, four times, the most and the least important of four values among your own top
          eight. Ratings and choices go into one small calculation. It gives each value a place and a range,
          the range in which it would lie on four days out of five. Values whose order is not clear share a
          place.
        </p>
      </section>
      <section>
        <h2>Your skills and your energy</h2>
        <p>
          For each of {skills.length} skills and fields of knowledge you say how far you have got and what it
          does to your energy. These stay two separate answers all the way. “I am not sure” and no answer
          count as not known, never as low.
        </p>
      </section>
    </>
  )
}
