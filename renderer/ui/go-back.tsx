import './back-link.css'
import './go-back.css'
import { useLocation } from 'wouter'

/** Back to wherever one came from, for screens that every screen leads to. */
export function GoBack() {
  const [, goTo] = useLocation()
  const goBack = () => {
    if (history.length > 1) history.back()
    else goTo('/')
  }
  return (
    <button type="button" className="back-link go-back" onClick={goBack}>
      <span aria-hidden="true">‹ </span>
      Back
    </button>
  )
}
