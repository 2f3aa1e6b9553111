import { FitTable } from './fit-table.tsx'
import { GroupsTable } from './groups-table.tsx'

/** Two readings of a path, what becomes of them, and how sure that is. */
export function HowPaths() {
  return (
    <>
      <section>
        <h2>Fit: would you want this?</h2>
        <p>
          <strong>The values line.</strong> What you want is compared with what a path offers beyond the
          average path, value by value. The line is strong where the two run alike, and weak where they run
          across each other. Something you want very much and would hardly get is named, and takes the line
          down.
        </p>
        <p>
          <strong>The energy line.</strong> Of everything the work asks for, how much gives you energy and how
          much drains you, against the average path. Skills that the work asks more of count more. Work that
          drains more than it gives is never called strong.
        </p>
        <FitTable />
      </section>
      <section>
        <h2>Readiness: could you do this?</h2>
        <p>
          Only what is missing counts; more than enough is never a fault. Rotation looks at the skills a path
          cannot do without, and at its entry rules: added study, years in practice, licence. Nearly there
          counts as there. Each gap is within reach or far, and a far one weighs several times as much. Fit
          and readiness are never made into one number.
        </p>
      </section>
      <section>
        <h2>The four groups</h2>
        <GroupsTable />
        <p>
          A path that breaks one of your musts is ruled out, whatever else speaks for it, and stays in the
          list with the sentence that would bring it back. Two or more broken wishes keep a path out of “Look
          at first”. Where a fact about a path is not known, nothing is ruled out.
        </p>
        <p>
          Inside a group, paths stand by fit, then by readiness, then by how closely the values run alike.
          Where the order of two neighbours could as well be the other way round, it says “close call”. Ways
          of staying go through the same rules. So does your present field, without limits and entry rules,
          since you are there.
        </p>
      </section>
      <section>
        <h2>Steady or sensitive</h2>
        <p>
          Nobody answers the same way twice. So Rotation imagines 200 other days on which your answers differ
          a little: values within their ranges, levels and energies sometimes by one step. A path is steady if
          it stays in its group on at least four of five of these days. Otherwise it is sensitive, and the
          answer that moves it most is named. The same answers always give the same result.
        </p>
      </section>
      <section>
        <h2>When too little is answered</h2>
        <p>
          A line with under three quarters of what it needs is called missing, not low, and the rest goes on
          without it. Nothing is filled in for you.
        </p>
      </section>
    </>
  )
}
