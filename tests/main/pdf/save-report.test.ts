import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSyncedFolder } from '../../../main/pdf/is-synced-folder.ts'
import { type Saving, saveReport } from '../../../main/pdf/save-report.ts'
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts'
import { leftOvers, makeTestFolder } from '../vault/test-folder.ts'

const workbook = emptyWorkbook('2026-11-22T08:00:00Z')
const bytes = new TextEncoder().encode('%PDF-1.7 report')

function saving(answers: Partial<Saving>): Saving {
  return {
    make: async () => ({ kind: 'made', bytes, pages: 1, missingCharacters: [] }),
    acceptsMissing: async () => true,
    acceptsSynced: async () => true,
    askPlace: async () => undefined,
    ...answers,
  }
}

describe('saving a report', () => {
  it('writes it where the person says and tells the name without the folder', async () => {
    const folder = makeTestFolder()
    const place = join(folder, 'Notes.pdf')
    const saved = await saveReport(workbook, saving({ askPlace: async () => place }))
    expect(saved).toEqual({ kind: 'saved', file: 'Notes.pdf' })
    expect(new Uint8Array(readFileSync(place))).toEqual(bytes)
    expect(leftOvers(folder)).toEqual([])
  })

  it('adds the ending where it was left out', async () => {
    const place = join(makeTestFolder(), 'Notes')
    expect(await saveReport(workbook, saving({ askPlace: async () => place }))).toEqual({
      kind: 'saved',
      file: 'Notes.pdf',
    })
  })

  it('writes nothing when the person goes back at any question', async () => {
    const folder = makeTestFolder()
    const missing: Saving['make'] = async () => ({ kind: 'made', bytes, pages: 1, missingCharacters: ['漢'] })
    const place = join(folder, 'OneDrive', 'a.pdf')
    const ways: Partial<Saving>[] = [
      { askPlace: async () => undefined },
      { make: missing, acceptsMissing: async () => false, askPlace: async () => place },
      { acceptsSynced: async () => false, askPlace: async () => place },
    ]
    for (const way of ways) expect(await saveReport(workbook, saving(way))).toEqual({ kind: 'cancelled' })
    expect(leftOvers(folder)).toEqual([])
  })

  it('names the characters before it asks for a place', async () => {
    const asked: string[] = []
    await saveReport(
      workbook,
      saving({
        make: async () => ({ kind: 'made', bytes, pages: 1, missingCharacters: ['漢', '字'] }),
        acceptsMissing: async (characters) => {
          asked.push(characters.join(''))
          return true
        },
        askPlace: async () => {
          asked.push('place')
          return undefined
        },
      }),
    )
    expect(asked).toEqual(['漢字', 'place'])
  })

  it('keeps the old file and says why when it cannot write', async () => {
    const folder = makeTestFolder()
    const place = join(folder, 'old.pdf')
    mkdirSync(place)
    const saved = await saveReport(workbook, saving({ askPlace: async () => place }))
    expect(saved).toEqual({ kind: 'not-saved', why: 'A folder lies where the file should be.' })
    writeFileSync(join(place, 'inside'), '')
    chmodSync(place, 0o700)
    expect(leftOvers(folder)).toEqual([])
  })

  it('says why when the report could not be made', async () => {
    const why = 'Making the report took too long.'
    expect(await saveReport(workbook, saving({ make: async () => ({ kind: 'failed', why }) }))).toEqual({
      kind: 'not-saved',
      why,
    })
  })
})

describe('folders that are copied to the internet', () => {
  it.each([
    '/home/a/Dropbox/x.pdf',
    'C:\\Users\\a\\OneDrive - Clinic\\x.pdf',
    '/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x.pdf',
  ])('are known by name: %s', (path) => {
    expect(isSyncedFolder(path)).toBe(true)
  })

  it.each(['/home/a/Documents/x.pdf', '/home/a/dropbox-leaflet.pdf', '/home/a/Boxes/x.pdf'])(
    'are not seen in %s',
    (path) => {
      expect(isSyncedFolder(path)).toBe(false)
    },
  )
})
