/** Numbers that look random and repeat for the same seed. */
export type Chance = Readonly<{
  /** Uniform in [0, 1). */
  uniform: () => number
  /** Standard normal. */
  normal: () => number
}>

/** FNV-1a with a final mix: spreads a text over 32 bits. Source: Fowler, Noll and Vo; mixing as in MurmurHash3. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Chance from a text: mulberry32 (Tommy Ettinger, public domain) with normals by Box and Muller. Not for secrets. */
export function chanceFrom(seed: string): Chance {
  let state = hashText(seed)
  function uniform(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  function normal(): number {
    return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  }
  return { uniform, normal }
}

/** A copy in an order that depends on the seed and the members, never on the order they came in. */
export function shuffleBySeed(members: readonly string[], seed: string): string[] {
  const keyed = members.map((member) => ({ member, key: hashText(`${seed}|${member}`) }))
  keyed.sort((a, b) => a.key - b.key || (a.member < b.member ? -1 : 1))
  return keyed.map(({ member }) => member)
}
