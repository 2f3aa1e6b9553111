/** What a person typed where a number is wanted. `unclear`: letters, signs, or a mark that can be read two ways. */
export type Figure =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'figure'; number: number }>
  | Readonly<{ kind: 'unclear' }>

/** 150000, 150000.50 or 12.5 */
const PLAIN = /^\d+(\.\d{1,2})?$/
/** 150,000 and 1,50,000: a comma parts thousands only where three digits end the number. */
const PARTED = /^\d{1,3}(,\d{2,3})*,\d{3}(\.\d{1,2})?$/

/** Reads a number; thousands may be parted by commas, spaces or apostrophes. */
export function readFigure(text: string): Figure {
  const bare = text.trim().replaceAll(/(?<=\d)[\s'’](?=\d)/g, '')
  if (bare === '') return { kind: 'nothing' }
  if (!PLAIN.test(bare) && !PARTED.test(bare)) return { kind: 'unclear' }
  return { kind: 'figure', number: Number(bare.replaceAll(',', '')) }
}
