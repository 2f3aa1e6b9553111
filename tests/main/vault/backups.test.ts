import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameBackup, readBackupName } from '../../../main/vault/sealed/backup-names.ts'
import { type BackupName, chooseBackups } from '../../../main/vault/sealed/choose-backups.ts'

const start = Date.parse('2026-01-01T09:00:00Z')
const hour = 3_600_000

/** Saves with any pauses between them, seconds or weeks. */
const history = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: hour, max: 400 * hour })), {
    minLength: 1,
    maxLength: 120,
  })
  .map((pauses) => {
    let at = start
    return pauses.map((pause, index): BackupName => {
      at += pause
      const savedAt = new Date(at).toISOString()
      return { id: nameBackup(index + 1, savedAt), generation: index + 1, savedAt }
    })
  })

/** As the vault does it: one save after another, each followed by thinning. */
function keepAlong(saves: readonly BackupName[]): readonly BackupName[] {
  let kept: readonly BackupName[] = []
  for (const save of saves) {
    const present = [...kept, save]
    const chosen = chooseBackups(present)
    kept = present.filter(({ id }) => chosen.has(id))
  }
  return kept
}

const dayOf = ({ savedAt }: BackupName) => new Date(savedAt).toDateString()
const unique = <T>(list: readonly T[]) => [...new Set(list)]

describe('the backups that stay', () => {
  test('are never more than 3 + 7 + 4', () => {
    fc.assert(
      fc.property(history, (saves) => {
        expect(keepAlong(saves).length).toBeLessThanOrEqual(14)
      }),
    )
  })

  test('always hold the three latest', () => {
    fc.assert(
      fc.property(history, (saves) => {
        expect(keepAlong(saves)).toEqual(expect.arrayContaining(saves.slice(-3)))
      }),
    )
  })

  test('hold the last of each of the seven latest days', () => {
    fc.assert(
      fc.property(history, (saves) => {
        const days = unique(saves.map(dayOf)).slice(-7)
        const lasts = days.map((day) => saves.findLast((save) => dayOf(save) === day))
        expect(keepAlong(saves)).toEqual(expect.arrayContaining(lasts))
      }),
    )
  })

  test('reach back three weeks or to the beginning', () => {
    fc.assert(
      fc.property(history, (saves) => {
        const kept = keepAlong(saves)
        const last = Date.parse(saves.at(-1)?.savedAt ?? '')
        const isOld = ({ savedAt }: BackupName) => last - Date.parse(savedAt) >= 21 * 24 * hour
        if (saves.some(isOld))
          expect(kept.some((each) => last - Date.parse(each.savedAt) >= 14 * 24 * hour)).toBe(true)
      }),
    )
  })

  test('go by the order of the saves where the clock was set back (matrix row 25)', () => {
    const saves = [8, 6, 7, 1, 2].map((day, index) => ({
      id: String(index),
      generation: index + 1,
      savedAt: `2038-01-0${day}T12:00:00.000Z`,
    }))
    expect([...chooseBackups(saves)].slice(0, 3)).toEqual(['4', '3', '2'])
  })
})

describe('the name of a backup', () => {
  test('says which state it is and when it was saved', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.date({ min: new Date('1971-01-01'), max: new Date('9999-01-01'), noInvalidDate: true }),
        (generation, date) => {
          const id = nameBackup(generation, date.toISOString())
          expect(readBackupName(id)).toEqual({ id, generation, savedAt: date.toISOString() })
        },
      ),
    )
  })

  test.each([
    'identity.age',
    'workbook-1-20260101T000000000Z.age',
    '../workbook-00000001-20260101T000000000Z.age',
    'workbook-00000001-20269901T000000000Z.age',
  ])('is not %s', (name) => expect(readBackupName(name)).toBeUndefined())
})
