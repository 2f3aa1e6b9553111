/** Below it guessing is too cheap; above it one look at a hostile file would take a minute and gigabytes. */
const lowest = 15
const highest = 20

/** More than an identity sealed by a passphrase ever takes. */
const longest = 4096

const shape =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,3})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/

/** Looks at a sealed identity before anything is derived from a passphrase. Undefined where it may be tried. */
export function findHeaderFault(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'The file is empty.'
  if (bytes.length > longest) return 'The file is larger than it can be.'
  const effort = shape.exec(Buffer.from(bytes).toString('latin1'))?.[1]
  if (effort === undefined) return 'The file does not begin as it should.'
  if (Number(effort) < lowest) return 'The file asks for a protection that is too weak.'
  if (Number(effort) > highest) return 'The file asks for more work than this computer should do.'
  return undefined
}
