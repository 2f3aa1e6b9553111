/** The limits, said before somebody finds them. */
export function CannotPromise() {
  return (
    <>
      <h2>What we cannot promise</h2>
      <ul>
        <li>
          <strong>An employer’s computer.</strong> Software that records keys or the screen sees what you see.
          Whoever manages the computer can also see that Rotation is installed.
        </li>
        <li>
          <strong>Your account while Rotation is open.</strong> Whoever sits down at it sees what you see.
          Lock it when you go.
        </li>
        <li>
          <strong>Memory.</strong> While Rotation is open, the system may write parts of memory to the disk,
          above all when the computer sleeps. Encrypting the whole disk helps.
        </li>
        <li>
          <strong>Backups of the computer.</strong> They hold the sealed files, also after you erase them
          here.
        </li>
        <li>
          <strong>What you take out.</strong> A PDF, an export or a printed page can be read by whoever has
          it.
        </li>
        <li>
          <strong>Pictures of the screen.</strong> Keeping the window out of them works on Windows, in part on
          macOS, and not on Linux.
        </li>
        <li>
          <strong>A lost passphrase.</strong> Without it and without the recovery key, nobody opens the
          workbook.
        </li>
      </ul>
    </>
  )
}
