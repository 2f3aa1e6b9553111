import { countCharacters, gradeGuesses, SHORTEST_PASSPHRASE, type Strength } from './strength.ts'

/** How strong a passphrase is. The estimator is a large file and is loaded for the first one that is long enough. */
export async function judgeStrength(passphrase: string): Promise<Strength> {
  if (countCharacters(passphrase) < SHORTEST_PASSPHRASE) return 'short'
  const { estimateGuesses } = await import('./estimate-guesses.ts')
  return gradeGuesses(estimateGuesses(passphrase))
}
