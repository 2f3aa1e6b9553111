/** Ways to see it with one's own eyes. */
export function CheckYourself() {
  return (
    <>
      <h2>How to check it yourself</h2>
      <ul>
        <li>Pull out the network cable or turn on flight mode. Everything works as before.</li>
        <li>
          Open your files without Rotation. Any <code>age</code> program does it:{' '}
          <code>age -d identity.age</code> with your passphrase gives the key, and with that key{' '}
          <code>age -d -i KEY workbook.age</code> gives everything you have said.
        </li>
        <li>
          Open <code>workbook.age</code> in an editor. Nothing in it can be read.
        </li>
        <li>
          The commands behind every claim stand in <code>docs/privacy.md</code>, which comes with the source.
        </li>
      </ul>
    </>
  )
}
