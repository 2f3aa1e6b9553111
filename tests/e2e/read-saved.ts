import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { z } from 'zod'
import { type Workbook, workbookSchema } from '../../shared/workbook/workbook.ts'
import { passphrase } from './vault.ts'

const envelopeSchema = z.object({ workbook: workbookSchema.nullable() })

/** Deriving takes a second, and a test asks often. */
const identities = new Map<string, string>()

async function readIdentity(folder: string): Promise<string> {
  const sealed = readFileSync(join(folder, 'identity.age'))
  const key = sealed.toString('base64')
  const known = identities.get(key)
  if (known !== undefined) return known
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const identity = (await decrypter.decrypt(sealed, 'text')).trim()
  identities.set(key, identity)
  return identity
}

/** The workbook as it lies on the disk, opened with the passphrase as any age program would. Null where it holds none. */
export async function readSaved(folder: string): Promise<Workbook | null> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(await readIdentity(folder))
  const text = await decrypter.decrypt(readFileSync(join(folder, 'workbook.age')), 'text')
  return envelopeSchema.parse(JSON.parse(text)).workbook
}
