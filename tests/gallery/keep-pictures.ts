import { type Page, test } from '@playwright/test'
import { emptyFolder } from './gallery-folder.ts'
import { four, type Look } from './looks.ts'
import { takePictures } from './take-pictures.ts'

/** Keeps the present screen under a name, with a number before it that tells its turn. */
export type Keep = (screen: string, looks?: readonly Look[]) => Promise<void>

/** Makes one part of the gallery anew; it is called like the present test. */
export function keepPictures(page: Page): Keep {
  const folder = emptyFolder(test.info().title)
  let turn = 0
  return (name, looks = four) => {
    turn++
    return takePictures(page, { folder, screen: `${String(turn).padStart(2, '0')}-${name}`, looks })
  }
}
