import { assertNever } from '../../shared/assert-never.ts'
import type { SaveState } from './save-state.ts'
import { useSaveState } from './use-save-state.ts'

function sayTime(moment: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const date = new Date(moment)
  const isToday = day.format(date) === day.format(new Date())
  return isToday ? time.format(date) : `${day.format(date)}, ${time.format(date)}`
}

function saySaved(save: SaveState): string {
  switch (save.kind) {
    case 'not-kept':
      return 'Nothing is saved.'
    case 'saving':
      return 'Saving on this computer'
    case 'saved':
      return `Saved on this computer, ${sayTime(save.at)}`
    case 'not-saved':
      return 'Your last change is not saved yet'
    default:
      return assertNever(save)
  }
}

interface SavedLineProps {
  /** Adds that nothing leaves the computer. */
  readonly isFull?: boolean
}

/** "Saved on this computer, 14:02" */
export function SavedLine({ isFull = false }: SavedLineProps) {
  const { save } = useSaveState()
  return (
    <>
      {saySaved(save)}
      {isFull && save.kind === 'saved' && '. Nothing leaves it.'}
    </>
  )
}
