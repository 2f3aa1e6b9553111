import './begin.css'

/** Only what is true of this version; the last line is what it cannot promise. */
export function PrivacyPromise() {
  return (
    <>
      <h2>What happens to what you write</h2>
      <ul className="privacy-promise">
        <li>It stays in one folder on this computer.</li>
        <li>There is no account and no sign-in.</li>
        <li>Rotation never uses the network. It sends nothing and asks for nothing.</li>
        <li>You can delete all of it at any time.</li>
        <li>
          <strong>What we cannot promise:</strong> whoever can open your account on this computer, or manages
          the computer, may be able to read it. Sealing it with a passphrase comes in a later version. On a
          computer that belongs to an employer, keep that in mind.
        </li>
      </ul>
    </>
  )
}
