import './data-folder.css'
import { Details } from '../../ui/details.tsx'

const FOLDERS = [
  { system: 'Windows', folder: '%LOCALAPPDATA%\\Rotation' },
  { system: 'macOS', folder: '~/Library/Application Support/Rotation' },
  { system: 'Linux', folder: '~/.config/Rotation' },
]

/** Where everything lies and how it is deleted: only what is true of this version. */
export function DataFolder() {
  return (
    <>
      <h2>Where your answers are</h2>
      <p>Everything you say here lies in one folder on this computer, called Rotation:</p>
      <dl className="data-folder">
        {FOLDERS.map(({ system, folder }) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>
              <code>{folder}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        In this version the file is not sealed. Whoever can open your account on this computer, or manages the
        computer, may be able to read it.
      </p>
      <Details summary="What is in the folder">
        <ul>
          <li>
            <code>workbook.json</code>: all that you have said and chosen
          </li>
          <li>
            <code>workbook.json.bak</code>: the same, as it was one save before
          </li>
          <li>
            files with <code>set-aside</code> or <code>backup</code> in their name, only where a file could
            once not be read: kept so that nothing is lost
          </li>
          <li>
            <code>preferences.json</code>: the settings on this page, nothing about you
          </li>
        </ul>
      </Details>
      <h2>How to delete everything</h2>
      <ol>
        <li>Close Rotation.</li>
        <li>Move the folder to the bin, and empty the bin.</li>
      </ol>
      <p>
        The next start begins with nothing. Copies elsewhere are out of Rotation’s reach: backups of this
        computer, a folder that is synchronised, and every PDF you saved or sent.
      </p>
    </>
  )
}
