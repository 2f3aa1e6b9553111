import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts'
import { isSoak } from './rounds.ts'
import { fillVault, openTestVault, screenIn } from './sealed-folder.ts'

const step = 4096
const disk = mkdtempSync(join(tmpdir(), 'rotation-small-disk-'))
const isMounted =
  process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0

/** About 60 KB in all, or 250 KB in a soak. */
function workbookOf(screen: string) {
  const evidence = 'x'.repeat(isSoak ? 20_000 : 5000)
  const skills = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`skill-${index}`, { evidence }]),
  )
  return { ...emptyWorkbook('2026-11-20T08:00:00Z'), skills, lastScreen: screen }
}

function leaveFree(bytes: number): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'filler'), new Uint8Array(Math.max(0, bavail * bsize - bytes)))
}

describe.skipIf(!isMounted)(
  'a small disk with less and less room (matrix rows 2 and 3)',
  { timeout: 600_000 },
  () => {
    let original = ''
    let key = ''

    beforeAll(async () => {
      original = makeFolderThatStays()
      const vault = openTestVault(original)
      key = await fillVault(vault, '/seed')
      await vault.unlockByRecoveryKey(key)
      await vault.saveWorkbook(workbookOf('/before'))
    })

    afterAll(() => {
      spawnSync('umount', [disk])
      for (const folder of [disk, original]) rmSync(folder, { recursive: true, force: true })
    })

    test('keeps the old state or the new one whole, at every 4 KiB from nothing to twice the file', async () => {
      const twice = 2 * statSync(join(original, 'workbook.age')).size
      const kinds = new Set<string>()
      for (let free = 0; free <= twice + step; free += step) {
        for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true })
        const folder = join(disk, 'data')
        cpSync(original, folder, { recursive: true })
        const vault = openTestVault(folder)
        await vault.unlockByRecoveryKey(key)
        leaveFree(free)
        const saved = await vault.saveWorkbook(workbookOf('/after'))
        kinds.add(saved.kind)
        const again = openTestVault(folder)
        expect(await again.unlockByRecoveryKey(key), `${free} free`).toEqual({ kind: 'unlocked' })
        expect(await screenIn(again), `${free} free`).toBe(saved.kind === 'saved' ? '/after' : '/before')
        if (saved.kind === 'not-saved') expect(saved.why).toContain('disk is full')
        expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
      }
      expect(kinds, 'the disk was never full, or always').toEqual(new Set(['saved', 'not-saved']))
    })

    test('keeps the old passphrase or the new one opening everything, wherever the disk is full', async () => {
      const twice = 2 * statSync(join(original, 'workbook.age')).size
      for (let free = 0; free <= twice + 4 * step; free += isSoak ? step : 4 * step) {
        for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true })
        const folder = join(disk, 'data')
        cpSync(original, folder, { recursive: true })
        const vault = openTestVault(folder)
        await vault.unlockByRecoveryKey(key)
        leaveFree(free)
        const changed = await vault.changePassphrase(null, 'the words that come after')
        const again = openTestVault(folder)
        const unlocked = await again.unlock('the words that come after')
        expect(unlocked.kind, `${free} free`).toBe(changed.kind === 'changed' ? 'unlocked' : 'wrong')
        if (changed.kind !== 'changed')
          expect(await again.unlockByRecoveryKey(key)).toEqual({ kind: 'unlocked' })
        expect(await screenIn(again)).toBe('/before')
      }
    })
  },
)

function makeFolderThatStays(): string {
  return mkdtempSync(join(tmpdir(), 'rotation-original-'))
}
