import { assertNever } from '../../../shared/assert-never.ts'
import type { NotOpened } from '../../workbook/session.ts'

/** A workbook is there and could not be opened. */
export type Unopened = Exclude<NotOpened, { kind: 'empty' }>

interface NotOpenedWords {
  readonly title: string
  readonly lead: string
  readonly next: string
}

/** What happened, what became of the file, and what can be done now. */
export function sayNotOpened(found: Unopened): NotOpenedWords {
  switch (found.kind) {
    case 'set-aside':
      return {
        title: 'Your workbook could not be read',
        lead: 'The file is damaged. Rotation has put it aside as it is, and has deleted nothing.',
        next: 'You can go on with an empty workbook. It gets a file of its own; the one put aside stays where it lies.',
      }
    case 'newer':
      return {
        title: 'Your workbook was made by a newer Rotation',
        lead: 'This version cannot read it, and leaves it exactly as it is.',
        next: 'Open it with the newer version. Here you can look around; nothing will be saved.',
      }
    case 'unreadable':
      return {
        title: 'Your workbook could not be opened',
        lead: 'It may be in use, or this account may not be allowed to read it. Rotation has changed nothing.',
        next: 'Try again in a moment. If it stays like this, look at the permissions of the file below.',
      }
    default:
      return assertNever(found)
  }
}
