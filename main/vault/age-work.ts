import { createHash } from 'node:crypto'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { LARGEST_FILE } from '../../shared/workbook/json-guard.ts'
import { type ParsedWorkbook, parseWorkbook } from '../../shared/workbook/parse-workbook.ts'
import { readContent } from '../cli/read-content.ts'
import { decodeText } from '../decode-text.ts'
import { type Envelope, type ReadEnvelope, readEnvelope, writeEnvelope } from './envelope.ts'

/** OWASP's figure for scrypt: a guess takes half a second and 128 MB. */
const workFactor = 17

/** Room for age's header and the tags of its pieces. */
const largestSealed = LARGEST_FILE + 64 * 1024

export type Unwrapped =
  | Readonly<{ kind: 'identity'; identity: string }>
  | Readonly<{ kind: 'wrong' }>
  | Readonly<{ kind: 'damaged'; why: string }>

export type Sealed =
  | Readonly<{ kind: 'sealed'; bytes: Uint8Array; hash: string }>
  | Readonly<{ kind: 'refused'; why: string }>

export type Opened = ReadEnvelope

export type Peeked = Readonly<{ generation: number; savedAt: string; isEmpty: boolean }>

/** Everything that takes long or needs a key. It runs in a worker, so that neither window nor program waits for it. */
export const ageWork = {
  /** A fresh identity: what opens the sealed files, and what the recovery key is. */
  async generate(_order: Readonly<Record<string, never>>): Promise<string> {
    return generateX25519Identity()
  },

  /** The identity as a file that only the passphrase opens; any age program takes it as it is. */
  async wrap({ identity, passphrase }: WrapOrder): Promise<Uint8Array> {
    const encrypter = new Encrypter()
    encrypter.setScryptWorkFactor(workFactor)
    encrypter.setPassphrase(passphrase)
    const text = new TextEncoder().encode(`${identity}\n`)
    return wiped(text, encrypter.encrypt(text))
  },

  async unwrap({ bytes, passphrase }: UnwrapOrder): Promise<Unwrapped> {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    try {
      const text = await decrypter.decrypt(bytes)
      const identity = Buffer.from(text).toString('latin1').trim()
      text.fill(0)
      await identityToRecipient(identity)
      return { kind: 'identity', identity }
    } catch (error) {
      return isWrongKey(error) ? { kind: 'wrong' } : { kind: 'damaged', why: 'The file has been changed.' }
    }
  },

  async seal({ identity, envelope }: SealOrder): Promise<Sealed> {
    const written = writeEnvelope(envelope)
    if (written.kind === 'refused') return written
    const bytes = await wiped(written.bytes, sealBytes(identity, written.bytes))
    return { kind: 'sealed', bytes, hash: createHash('sha256').update(bytes).digest('hex') }
  },

  async open({ identity, bytes }: OpenOrder): Promise<Opened> {
    const plain = await openBytes(identity, bytes)
    if (typeof plain === 'string') return { kind: 'damaged', why: plain }
    const read = readEnvelope(plain)
    plain.fill(0)
    return read
  },

  /** Which state a file is, without the workbook, which would have to be handed over; undefined where it does not open. */
  async peek(order: OpenOrder): Promise<Peeked | undefined> {
    const opened = await ageWork.open(order)
    if (opened.kind !== 'envelope') return undefined
    const { generation, savedAt, workbook } = opened.envelope
    return { generation, savedAt, isEmpty: workbook === null }
  },

  /** Seals any bytes, whatever they hold. */
  async sealRaw({ identity, bytes }: OpenOrder): Promise<Uint8Array> {
    return sealBytes(identity, bytes)
  },

  /** The same content for another identity, or undefined where the present one does not open it. */
  async reseal({ identity, next, bytes }: ResealOrder): Promise<Uint8Array | undefined> {
    const plain = await openBytes(identity, bytes)
    return typeof plain === 'string' ? undefined : wiped(plain, sealBytes(next, plain))
  },

  /** Checks a workbook from outside, with every name in it compared with the content. */
  async judgeImport({ bytes, here }: ImportOrder): Promise<ParsedWorkbook> {
    const text = decodeText(bytes)
    if (text === undefined) return { kind: 'refused', why: 'the file is not text' }
    const own = readContent(here)
    if (own.kind === 'refused') return { kind: 'refused', why: own.why }
    const read = parseWorkbook(text, own.content)
    return read
  },
} as const

interface WrapOrder {
  readonly identity: string
  readonly passphrase: string
}
interface UnwrapOrder {
  readonly bytes: Uint8Array
  readonly passphrase: string
}
interface SealOrder {
  readonly identity: string
  readonly envelope: Envelope
}
interface OpenOrder {
  readonly identity: string
  readonly bytes: Uint8Array
}
interface ResealOrder extends OpenOrder {
  readonly next: string
}
interface ImportOrder {
  readonly bytes: Uint8Array
  /** The folder this program runs from; its content lies beside. */
  readonly here: string
}

async function sealBytes(identity: string, plain: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(identity))
  return encrypter.encrypt(plain)
}

/** The content, or a sentence on why there is none. Nothing is ever given in part. */
async function openBytes(identity: string, bytes: Uint8Array): Promise<Uint8Array | string> {
  if (bytes.length === 0) return 'The file is empty.'
  if (bytes.length > largestSealed) return 'The file is larger than 5 MB.'
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(bytes)
  } catch {
    return 'The file has been changed or cut since Rotation wrote it.'
  }
}

/** The library has no other sign for it than these words; a test holds it to them. */
function isWrongKey(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}

async function wiped<T>(plain: Uint8Array, work: Promise<T>): Promise<T> {
  try {
    return await work
  } finally {
    plain.fill(0)
  }
}
