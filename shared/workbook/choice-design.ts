/** How many of the person's highest values go on to the best-worst screens. */
export const TOP_VALUES = 8

/** Four screens of four over eight places: each place twice, each screen full, most pairs met once. */
export const CHOICE_DESIGN = [
  [0, 1, 4, 6],
  [0, 1, 5, 7],
  [2, 3, 4, 7],
  [2, 3, 5, 6],
] as const
