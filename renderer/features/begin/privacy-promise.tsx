import './begin.css'

/** Five lines; the last is what cannot be promised. */
export function PrivacyPromise() {
  return (
    <>
      <h2>What happens to what you write</h2>
      <ul className="privacy-promise">
        <li>
          It is sealed with a passphrase that only you know. Nobody else can open it, and neither can we.
        </li>
        <li>It stays on this computer, in a folder you can move. There is no account.</li>
        <li>Rotation never uses the network. It sends nothing and asks for nothing.</li>
        <li>You can lock it, hide it with one key, take it with you, or erase all of it.</li>
        <li>
          <strong>What we cannot promise:</strong> software that watches your keys or your screen sees what
          you see. On a computer that an employer manages, keep that in mind.
        </li>
      </ul>
    </>
  )
}
