import { bech32 } from '@scure/base'

/** What an age identity begins with. What follows is 58 characters, the last six of them a checksum. */
const start = 'AGE-SECRET-KEY-1'
const humanPart = 'age-secret-key-'
const groupLength = 4
const letters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
const length = 58

/** What a person reads for another character; the alphabet holds only one of each pair. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' }

/** A recovery key as it was typed: the identity that it is, or what does not fit. */
export type ReadKey = Readonly<{ kind: 'key'; identity: string }> | Readonly<{ kind: 'wrong'; why: string }>

/** The identity as a person copies it: in groups of four. */
export function showRecoveryKey(identity: string): string {
  return `${start} ${groupsOf(identity.slice(start.length)).join(' ')}`
}

/** Reads what was typed. Spaces, dashes, capitals, look-alikes and a missing beginning do not matter. */
export function readRecoveryKey(typed: string): ReadKey {
  const characters = charactersOf(typed)
  if (characters.length !== length)
    return wrong(`The key has ${length} characters after “${start}”; this has ${characters.length}.`)
  const strange = [...characters].findIndex((character) => !letters.includes(character))
  if (strange >= 0) return wrong(`Group ${groupOf(strange)} holds a character that no key has.`)
  if (hasRightSum(characters)) return { kind: 'key', identity: `${start}${characters}` }
  const mistyped = findMistyped(characters)
  const where = mistyped === undefined ? 'More than one character' : `A character in group ${mistyped}`
  return wrong(`${where} does not fit. Compare it with what you wrote down.`)
}

/** Compares what was typed with the key that was shown. */
export function compareRecoveryKey(
  identity: string,
  typed: string,
): { kind: 'right' } | { kind: 'wrong'; why: string } {
  const shown = groupsOf(identity.slice(start.length))
  const characters = charactersOf(typed)
  const given = groupsOf(characters)
  const differing = shown.findIndex((group, index) => group !== given[index])
  if (differing >= 0) return wrong(`Group ${differing + 1} differs from the key that was shown.`)
  if (characters.length > length) return wrong('There are more characters than the key has.')
  return { kind: 'right' }
}

function wrong(why: string): Readonly<{ kind: 'wrong'; why: string }> {
  return { kind: 'wrong', why }
}

function charactersOf(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  const bare = plain.replace(/^AGESECRETKEY[1IL]?/, '')
  return bare.replace(/[OI1B]/g, (character) => lookAlikes[character] ?? character)
}

function groupsOf(characters: string): readonly string[] {
  return characters.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []
}

function groupOf(index: number): number {
  return Math.floor(index / groupLength) + 1
}

function hasRightSum(characters: string): boolean {
  return bech32.decodeUnsafe(`${humanPart}1${characters.toLowerCase()}`) !== undefined
}

/** One wrong character can be put right in one way only, so its place is known. */
function findMistyped(characters: string): number | undefined {
  for (let index = 0; index < length; index++) {
    const [before, after] = [characters.slice(0, index), characters.slice(index + 1)]
    if ([...letters].some((letter) => hasRightSum(`${before}${letter}${after}`))) return groupOf(index)
  }
  return undefined
}
