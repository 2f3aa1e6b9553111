import { dayOf } from '../../day-of.ts'

const latest = 3
const daily = 7
const weekly = 4

/** A backup as its name tells it. */
export interface BackupName {
  readonly id: string
  /** Decides what is newer; clocks do not. */
  readonly generation: number
  readonly savedAt: string
}

/** Which backups stay: the three latest, the last of each of seven days, and the last of each of four weeks. */
export function chooseBackups(backups: readonly BackupName[]): ReadonlySet<string> {
  const newestFirst = [...backups].sort((one, other) => other.generation - one.generation)
  const kept = [
    ...newestFirst.slice(0, latest),
    ...firstOfEach(newestFirst, dayIn).slice(0, daily),
    ...firstOfEach(newestFirst, weekIn).slice(0, weekly),
  ]
  return new Set(kept.map(({ id }) => id))
}

function firstOfEach(backups: readonly BackupName[], nameOf: (backup: BackupName) => string): BackupName[] {
  const seen = new Map<string, BackupName>()
  for (const backup of backups) if (!seen.has(nameOf(backup))) seen.set(nameOf(backup), backup)
  return [...seen.values()]
}

function dayIn({ savedAt }: BackupName): string {
  return dayOf(new Date(savedAt))
}

/** A week is named after its Monday. */
function weekIn(backup: BackupName): string {
  const day = new Date(`${dayIn(backup)}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}
