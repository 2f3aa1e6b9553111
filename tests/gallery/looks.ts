/** How a screen is shown for one picture. */
export interface Look {
  /** A part of the file name. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
  /** In percent. */
  readonly textSize: number
}

const wideLight: Look = { name: '1100-light', width: 1100, height: 800, theme: 'light', textSize: 100 }
const wideDark: Look = { ...wideLight, name: '1100-dark', theme: 'dark' }
const smallLight: Look = { ...wideLight, name: '800-light', width: 800, height: 600 }
const smallDark: Look = { ...smallLight, name: '800-dark', theme: 'dark' }
const largeText: Look = { ...wideLight, name: '1100-light-text-200', textSize: 200 }

/** Both sizes of the window in both themes. */
export const four: readonly Look[] = [wideLight, wideDark, smallLight, smallDark]

/** The same, and text of double size. */
export const five: readonly Look[] = [...four, largeText]

/** For screens of which there are many alike. */
export const one: readonly Look[] = [wideLight]
export const two: readonly Look[] = [wideLight, smallDark]

/** Of pages that are alike, the first is looked at from all sides. */
export function fiveThenTwo(): () => readonly Look[] {
  let looks = five
  return () => {
    const now = looks
    looks = two
    return now
  }
}

/** A window so tall that what scrolls by itself is seen whole. */
export function inTallWindow(looks: readonly Look[]): readonly Look[] {
  return looks.map((look) => ({ ...look, height: 4000 }))
}
