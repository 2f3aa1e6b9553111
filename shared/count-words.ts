const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Small counts in words, as in running text: "no", "one" … "twelve", then digits. */
export function sayCount(count: number): string {
  return SMALL[count] ?? `${count}`
}

/** "no gaps", "one gap", "two gaps"; the plural is given where it is not just an s. */
export function sayCounted(count: number, one: string, many = `${one}s`): string {
  return `${sayCount(count)} ${count === 1 ? one : many}`
}
