import './privacy.css'

const FACTS = [
  {
    name: 'Nothing goes out',
    words:
      'Rotation has no account, no statistics, no crash reports and no updates of its own. Before every release a whole session is watched below the program, from the first start to the saved report: not one connection is tried.',
  },
  {
    name: 'Sealed on the disk',
    words:
      'Your workbook and its backups are sealed as age files. The key is wrapped by your passphrase in a way that makes every guess slow. Words typed in tests, then looked for in every file left behind, are not found.',
  },
  {
    name: 'Every change is noticed',
    words:
      'A file that was altered, cut short or swapped does not open, and never opens in part. Rotation then offers the newest good backup and keeps the damaged file.',
  },
  {
    name: 'A save is a save',
    words:
      'What says “Saved” has been written and read back. Killing the program in the middle, or a full disk, leaves the save before it whole.',
  },
  {
    name: 'Locking clears',
    words:
      'At a lock the key is forgotten and the window is thrown away with all that was typed in it; a fresh one comes up.',
  },
]

/** What tests show, one line each. */
export function Proved() {
  return (
    <>
      <h2>What is proved</h2>
      {FACTS.map(({ name, words }) => (
        <section key={name} className="proved-fact">
          <h3>{name}</h3>
          <p>{words}</p>
        </section>
      ))}
    </>
  )
}
