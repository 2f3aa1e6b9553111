import { useContent } from '../../workbook/use-content.ts'

/** The bounds of all this, before anyone leans on it. */
export function CannotTell() {
  const { inventories } = useContent()
  return (
    <section>
      <h2>What this cannot tell</h2>
      <ul>
        <li>
          <strong>Fit explains little.</strong> Studies of how well people’s interests or values match their
          work find correlations of about .1 to .3 with satisfaction and with staying. Colleagues, a manager,
          pay and luck explain more.
        </li>
        <li>
          <strong>You are the only source.</strong> Levels and energy are how you see yourself, perhaps at the
          end of a long week.
        </li>
        <li>
          <strong>The paths are described on average.</strong> Two posts with the same title can differ more
          than two titles do.
        </li>
        <li>
          <strong>Many of the paths’ numbers are judgement,</strong> made with care but by few people, and not
          tested against physicians who work there.
        </li>
        <li>
          <strong>The work values in O*NET are old.</strong> They are among the least renewed parts of that
          database, and they tell occupations apart only roughly.
        </li>
      </ul>
      <p>{inventories.cannotTell}</p>
      <h2>Not for judging other people</h2>
      <p>
        Rotation is made for one person to think with, alone or with a coach. It is not a test. It must not be
        used to select, assess or place anybody, and nobody should be asked to show their result.
      </p>
    </section>
  )
}
