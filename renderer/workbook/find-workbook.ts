import { ask } from '../bridge.ts'
import type { Found } from './found.ts'

const unreachable: Found = {
  kind: 'unreadable',
  file: 'the folder of Rotation',
  why: 'Rotation could not reach it.',
}

async function findOpened(): Promise<Found> {
  const opened = await ask('openWorkbook')
  return opened.kind === 'set-aside' ? { ...opened, kind: 'unreadable' } : opened
}

/** Looks into the vault. A part that fails is answered plainly, never by an empty workbook. */
export async function findWorkbook(): Promise<Found> {
  try {
    const vault = await ask('vaultState')
    return vault.kind === 'unlocked' ? await findOpened() : vault
  } catch {
    return unreachable
  }
}
