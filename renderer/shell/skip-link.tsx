import './skip-link.css'

/** The first stop of Tab. A button, since the address names the screen and cannot name a place on it. */
export function SkipLink() {
  const skip = () => document.getElementById('main')?.focus()
  return (
    <button type="button" className="skip-link" onClick={skip}>
      Skip to the content
    </button>
  )
}
