import './small-bar.css'

/** A part of a whole as a bar; the words beside it say the same. */
export function SmallBar({ part, tone }: { readonly part: number; readonly tone: 'wanted' | 'offered' }) {
  return (
    <svg
      className={`small-bar small-bar-${tone}`}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="small-bar-ground" width="100" height="8" />
      <rect className="small-bar-part" width={part * 100} height="8" />
    </svg>
  )
}
