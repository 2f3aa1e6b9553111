import './shortlist-button.css'
import { useState } from 'react'
import type { Path } from '../../../../shared/content/path.ts'
import { Button } from '../../../ui/button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { sayAdded, sayFull } from './say-shortlist.ts'
import { useShortlist } from './use-shortlist.ts'

/** Puts a path on the shortlist or takes it off, and answers what happened. */
export function ShortlistButton({ path }: { readonly path: Path }) {
  const { listed, isFull, add, takeOff } = useShortlist()
  const [said, setSaid] = useState('')
  const isListed = listed.some(({ id }) => id === path.id)
  const press = () => {
    if (isListed) {
      takeOff(path.id)
      setSaid('Taken off.')
    } else if (isFull) setSaid(sayFull(listed.map(({ title }) => title)))
    else {
      add(path.id)
      setSaid(sayAdded(listed.length))
    }
  }
  return (
    <div className="shortlist-button">
      <Button weight={isListed ? 'quiet' : 'secondary'} onClick={press}>
        {isListed ? 'Take off the shortlist' : 'Add to shortlist'}
        <VisuallyHidden> ({path.title})</VisuallyHidden>
      </Button>
      {isListed && <span className="shortlist-button-mark">On your shortlist</span>}
      <span className="shortlist-button-said" role="status">
        {said}
      </span>
    </div>
  )
}
