/** How long a passphrase holds. `short`: below the least length, whatever it says. */
export type Strength = 'short' | 'weak' | 'fair' | 'good' | 'strong'

/** The fewest characters of a passphrase. Length is the one rule; what it is made of is nobody's business. */
export const SHORTEST_PASSPHRASE = 15

/** The longest one. Nobody types more, and every try has its cost. */
export const LONGEST_PASSPHRASE = 1024

/** Characters as the vault counts them: a letter with its accent is one, however it was typed. */
export function countCharacters(passphrase: string): number {
  return [...passphrase.normalize('NFKC')].length
}

/**
 * One guess costs about a second of a computer like this one. 10^8 guesses are a day or two for a rack of machines,
 * 10^12 many years, 10^16 more than anybody has.
 */
export function gradeGuesses(power: number): Exclude<Strength, 'short'> {
  if (power < 8) return 'weak'
  if (power < 12) return 'fair'
  return power < 16 ? 'good' : 'strong'
}

const words: Readonly<Record<Strength, string>> = {
  short: '',
  weak: 'Easily guessed. Words that do not belong together hold longer.',
  fair: 'Fair. One or two words more would make it strong.',
  good: 'Good. It would take many years to guess.',
  strong: 'Strong. Nobody will guess it.',
}

/** The strength in words; nothing for a passphrase that is still too short to be one. */
export function sayStrength(strength: Strength): string {
  return words[strength]
}
