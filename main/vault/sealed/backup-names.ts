import type { BackupName } from './choose-backups.ts'

const shape = /^workbook-(\d{8,15})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.age$/

/** The name of a backup: which state it is, and when that was saved. */
export function nameBackup(generation: number, savedAt: string): string {
  const moment = new Date(savedAt).toISOString().replace(/[-:.]/g, '')
  return `workbook-${String(generation).padStart(8, '0')}-${moment}.age`
}

/** Reads such a name; undefined where it is another's. */
export function readBackupName(name: string): BackupName | undefined {
  const found = shape.exec(name)
  if (found === null) return undefined
  const [generation, year, month, day, hour, minute, second, thousandth] = found.slice(1)
  const savedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`
  if (Number.isNaN(Date.parse(savedAt))) return undefined
  return { id: name, generation: Number(generation), savedAt }
}
