/** Parts of at most so many, as even as can be and in order: 5 by 3 gives 3 and 2, 28 by 5 gives 5, 5, 5, 5, 4 and 4. */
export function splitEvenly<Entry>(entries: readonly Entry[], most: number): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / most)
  const small = Math.floor(entries.length / count)
  const larger = entries.length - small * count
  return Array.from({ length: count }, (_, part) => {
    const start = part * small + Math.min(part, larger)
    return entries.slice(start, start + small + (part < larger ? 1 : 0))
  })
}
