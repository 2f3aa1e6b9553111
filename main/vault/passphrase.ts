/** Long enough to stand alone (NIST SP 800-63B-4), and no longer than anybody types. */
const fewest = 15
const most = 1024

/** A passphrase ready for use, or why it is not taken. */
export type Judged =
  | Readonly<{ kind: 'accepted'; passphrase: string }>
  | Readonly<{ kind: 'refused'; why: string }>

/** One form for what different keyboards write differently: an ä may be one character or two. */
export function normalisePassphrase(typed: string): string {
  return typed.normalize('NFKC')
}

/** Judges length only: rules about kinds of characters make passphrases worse. */
export function judgePassphrase(typed: string): Judged {
  const passphrase = normalisePassphrase(typed)
  const length = [...passphrase].length
  if (length < fewest)
    return { kind: 'refused', why: `This has ${length} of the ${fewest} characters that a passphrase needs.` }
  if (length > most) return { kind: 'refused', why: `A passphrase has at most ${most} characters.` }
  return { kind: 'accepted', passphrase }
}
