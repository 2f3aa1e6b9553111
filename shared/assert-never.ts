/** Closes a switch over a union: a case that was forgotten fails to compile, and throws if it ever arrives. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`)
}
