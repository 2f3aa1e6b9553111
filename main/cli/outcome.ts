/** How a command ended: a document to print, or one line that says what was wrong with the input or with the words. */
export type Outcome = Readonly<{ kind: 'document'; json: unknown }> | Refused | Misused

/** The input is not what the command needs. */
export type Refused = Readonly<{ kind: 'refused'; why: string }>

/** The command was not called as its usage says. */
export type Misused = Readonly<{ kind: 'misused'; why: string }>

export function refuse(why: string): Refused {
  return { kind: 'refused', why }
}

export function misuse(why: string): Misused {
  return { kind: 'misused', why }
}
