/**
 * Where one is in a part that asks something. `start`: nowhere yet. `at`: on the page with this id. `change`: changing
 * one answer, with the address to go back to: `/skills/change/writing/paths` leads back to `/paths`, and
 * `/skills/change/writing` to `/skills/check`.
 */
export type AskedPlace =
  | Readonly<{ kind: 'start' }>
  | Readonly<{ kind: 'at'; id: string }>
  | Readonly<{ kind: 'change'; id: string; back: string }>

/** Reads the place from the address, below the address of the part. */
export function readAskedPlace(part: string, location: string): AskedPlace {
  const [word, id, ...back] = location
    .slice(part.length)
    .split('/')
    .filter((piece) => piece !== '')
  if (word === undefined) return { kind: 'start' }
  if (word !== 'change' || id === undefined) return { kind: 'at', id: word }
  return { kind: 'change', id, back: back.length === 0 ? `${part}/check` : `/${back.join('/')}` }
}
