const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Small counts in words: "no", "one" … "ten", then digits. */
export function sayCount(count: number): string {
  return SMALL[count] ?? `${count}`
}

/** "no gaps", "one gap", "two gaps"; the plural is given where it is not just an s. */
export function sayCounted(count: number, one: string, many = `${one}s`): string {
  return `${sayCount(count)} ${count === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** 103030 as "103,030". */
export function sayAmount(amount: number): string {
  return `${Math.round(amount)}`.replace(/\B(?=(\d{3})+$)/g, ',')
}

/** The same words with a capital at the front. */
export function capitalise(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
