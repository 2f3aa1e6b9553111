import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

/** Long texts and endless spellings with figures for letters would hold up the window; what they hide is little. */
const LIMITS = { maxLength: 40, l33tMaxSubstitutions: 4 }

const estimator = new ZxcvbnFactory({
  ...LIMITS,
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
})

/** How many passphrases a clever guesser tries before this one, as a power of ten. A large file: load it when wanted. */
export function estimateGuesses(passphrase: string): number {
  return estimator.check(passphrase).guessesLog10
}
