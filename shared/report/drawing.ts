/** A colour by its job; each painter has its own tones, and nothing is told by colour alone. */
export type Ink = 'ink' | 'quiet' | 'line' | 'accent' | 'paper' | 'soft'

/** A word or a line of words; `x` is its start, middle or end, `y` its baseline. */
export type TextMark = Readonly<{
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  weight: 'regular' | 'bold'
  ink: Ink
  anchor: 'start' | 'middle' | 'end'
}>

/** A straight line. */
export type LineMark = Readonly<{
  kind: 'line'
  from: readonly [number, number]
  to: readonly [number, number]
  width: number
  ink: Ink
}>

/** A round dot, filled and outlined; filled with paper it reads as hollow. */
export type DotMark = Readonly<{ kind: 'dot'; x: number; y: number; radius: number; fill: Ink; stroke: Ink }>

/** A box, filled or outlined or both. */
export type BoxMark = Readonly<{
  kind: 'box'
  x: number
  y: number
  width: number
  height: number
  fill: Ink | null
  stroke: Ink | null
}>

/** One mark of a picture. Lengths are points, `y` runs down. */
export type Mark = TextMark | LineMark | DotMark | BoxMark

/** A chart as plain marks: the PDF, the HTML twin and the screen draw the same ones. */
export type Drawing = Readonly<{ width: number; height: number; marks: readonly Mark[] }>

/** How wide a text is, in points. */
export type MeasureText = (text: string, size: number, weight: 'regular' | 'bold') => number

/** What a chart may use: its width, and a way to measure words. */
export type Canvas = Readonly<{ width: number; measure: MeasureText }>

/** A text mark with the usual settings. */
export function word(
  at: readonly [number, number],
  text: string,
  style: Partial<Pick<TextMark, 'size' | 'weight' | 'ink' | 'anchor'>> = {},
): TextMark {
  const [x, y] = at
  return { kind: 'text', x, y, text, size: 9.5, weight: 'regular', ink: 'ink', anchor: 'start', ...style }
}

/** A line mark with the usual settings. */
export function stroke(
  from: readonly [number, number],
  to: readonly [number, number],
  style: Partial<Pick<LineMark, 'width' | 'ink'>> = {},
): LineMark {
  return { kind: 'line', from, to, width: 0.6, ink: 'line', ...style }
}

/** Cuts a text to a width, with an ellipsis where something was cut. */
export function cutToWidth(text: string, width: number, fits: (text: string) => number): string {
  if (fits(text) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && fits(`${letters.join('').trimEnd()}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Words in two lines at most, the second one cut where it must be. */
export function wrapWords(text: string, width: number, fits: (text: string) => number): readonly string[] {
  const words = text.split(' ')
  let count = words.length
  while (count > 1 && fits(words.slice(0, count).join(' ')) > width) count -= 1
  const first = cutToWidth(words.slice(0, count).join(' '), width, fits)
  if (count === words.length) return [first]
  return [first, cutToWidth(words.slice(count).join(' '), width, fits)]
}
