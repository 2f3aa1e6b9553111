import { describe, expect, it } from 'vitest'
import { makeReportPdf } from '../../../main/pdf/make-report-pdf.ts'
import { REPORT_SECTIONS, type Workbook } from '../../../shared/workbook/workbook.ts'
import {
  CANARIES,
  choosing,
  content,
  personWithCanaries,
  reportOf,
  samples,
  today,
} from '../../shared/report/person.ts'
import { flat, inflate, lookWith, wordsOfPdf } from './pdf-tools.ts'

const person = personWithCanaries()
const paint = (workbook: Workbook, paper: 'letter' | 'a4' = 'letter') =>
  makeReportPdf({ workbook, content, today, paper })
const whole = await paint(person)

describe('every sample person on both papers', () => {
  it.each(
    samples.flatMap(({ name, workbook }) =>
      (['letter', 'a4'] as const).map((paper) => ({ name, paper, workbook })),
    ),
  )('makes a sound file for $name on $paper', async ({ workbook, paper }) => {
    const { bytes, pages, missingCharacters } = await paint(choosing(workbook, REPORT_SECTIONS), paper)
    expect(lookWith('qpdf', ['--check', 'FILE'], bytes)).toContain('No syntax or stream encoding errors')
    const info = lookWith('pdfinfo', ['FILE'], bytes)
    expect(info).toMatch(new RegExp(`Pages: +${pages}\\n`))
    expect(info).toMatch(paper === 'a4' ? /Page size: +595.28 x 841.89/ : /Page size: +612 x 792/)
    expect(pages).toBeLessThan(18)
    expect(bytes.length).toBeLessThan(400_000)
    expect(missingCharacters).toEqual([])
  })
})

describe('what the file says of itself', () => {
  it('has a title, a language and a tree, and neither a name nor a time', () => {
    const info = lookWith('pdfinfo', ['FILE'], whole.bytes)
    expect(info).toMatch(/Title: +Where I stand, and three ways on\n/)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/JavaScript: +no/)
    expect(info).toMatch(/PDF version: +1\.7/)
    expect(info).toMatch(/Producer: +Rotation\n/)
    expect(info).not.toMatch(/Author|Creator|ModDate|Subject|Keywords/)
    const inside = inflate(whole.bytes)
    expect(inside).toContain("/CreationDate (D:20261122120000+00'00')")
    expect(inside).toContain('/Lang (en-GB)')
    expect(inside).toContain('/DisplayDocTitle true')
  })

  it('holds no script, no action, no link, no file and no trace of jsPDF', () => {
    expect(inflate(whole.bytes)).not.toMatch(
      /\/(JS|JavaScript|AA|OpenAction|Launch|URI|SubmitForm|ImportData|EmbeddedFile|RichMedia|GoToR|Annots)\b|jsPDF/,
    )
  })

  it('embeds every face with a way back to the words', () => {
    const fonts = lookWith('pdffonts', ['FILE'], whole.bytes).trim().split('\n').slice(2)
    expect(fonts).toHaveLength(4)
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes \w+ +yes/)
  })

  it('is the same byte for byte from the same words', async () => {
    expect((await paint(structuredClone(person))).bytes.equals(whole.bytes)).toBe(true)
  })

  it('takes a year that its library would refuse', async () => {
    const { bytes } = await makeReportPdf({ workbook: person, content, today: '2041-01-31', paper: 'a4' })
    expect(inflate(bytes)).toContain("/CreationDate (D:20410131120000+00'00')")
  })
})

describe('how the file reads', () => {
  const words = flat(wordsOfPdf(whole.bytes))

  it('holds its sections in order, and a foot on every page', () => {
    const headings = [
      'Where I stand, and three ways on',
      'What work has to give me',
      'Three ways on',
      'What I would like to ask you',
      'Where I am now',
      'What matters to me, in order',
      'What has to be so, and what I would like',
      'The paths on my table',
      'What I mean to do, and by when',
      'More questions to you',
      'How this was worked out',
    ]
    const places = headings.map((heading) => words.lastIndexOf(heading))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places.slice(4)).toEqual(places.slice(4).toSorted((a, b) => a - b))
    for (let page = 1; page <= whole.pages; page++) expect(words).toContain(`Page ${page} of ${whole.pages}`)
    expect(words.split(`Report ${reportOf(person).reportId}`)).toHaveLength(whole.pages + 1)
  })

  it('tells a blind reader headings, tables with scopes, lists and pictures with their facts', () => {
    const tree = lookWith('pdfinfo', ['-struct', 'FILE'], whole.bytes)
    expect(tree).toMatch(/^Document/)
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody', 'Figure'])
      expect(tree).toMatch(new RegExp(`\\n *${role}\\b`))
    expect(tree).toMatch(/\/Scope \/Row/)
    expect(tree.match(/\n *H1\b/g)).toHaveLength(1)
    const figures = inflate(whole.bytes).match(/\/S \/Figure/g) ?? []
    expect(figures.length).toBeGreaterThanOrEqual(4)
    expect(inflate(whole.bytes).match(/\/Alt /g)?.length).toBeGreaterThanOrEqual(figures.length)
  })

  it('leaves the foot and drawn lines out of what is read aloud', () => {
    expect(lookWith('pdfinfo', ['-struct-text', 'FILE'], whole.bytes)).not.toMatch(/Page \d+ of/)
  })

  it('has an outline of all headings', () => {
    const inside = inflate(whole.bytes)
    const titles = inside.match(/\/Dest \[/g) ?? []
    expect(titles.length).toBeGreaterThan(15)
    expect(inside).toMatch(/\/Type \/Outlines/)
  })
})

describe('what people write', () => {
  const withOpening = (opening: string): Workbook => ({ ...person, report: { ...person.report, opening } })

  it.each([
    ['Latin', 'Łódź, Ångström, Straße, œuvre, naïve – “quoted”, it’s… 5 µg × 3 ≥ 1½ €20'],
    ['Greek', 'Η ιατρική είναι η τέχνη που αγαπώ'],
    ['Cyrillic', 'Я люблю объяснять сложное простыми словами'],
    ['Vietnamese', 'Tôi muốn giúp nhiều người hơn, ở những nơi thiếu bác sĩ'],
  ])('reads as it was typed in %s', async (_script, opening) => {
    const { bytes, missingCharacters } = await paint(withOpening(opening))
    expect(missingCharacters).toEqual([])
    expect(flat(wordsOfPdf(bytes))).toContain(opening.normalize('NFC'))
  })

  it('composes marks that were typed apart', async () => {
    const { bytes } = await paint(withOpening('Việt'.normalize('NFD')))
    expect(wordsOfPdf(bytes)).toContain('Việt')
  })

  it('names the characters that no face has, each once', async () => {
    const { missingCharacters, bytes } = await paint(withOpening('漢字 and 漢 and 🙂 fit'))
    expect(missingCharacters).toEqual(['漢', '字', '🙂'])
    expect(wordsOfPdf(bytes)).toContain('■■ and ■ and ■ fit')
  })

  it.each([
    ') /AA << /S /JavaScript /JS (app.alert(1)) >> (',
    '<</OpenAction 1 0 R>> endobj stream endstream',
    '\\) \\( \\\\ %%EOF\n/Launch',
    'javascript:alert(1) https://example.org/?a=b',
    'a\u0000b\u0007c\u202Ed\u2066e\u200Bf\uFEFFg',
  ])('prints as plain words: %j', async (hostile) => {
    const { bytes } = await paint({
      ...withOpening(hostile),
      skills: { teaching: { evidence: hostile } },
      report: { ...person.report, opening: hostile, questions: [hostile, hostile, hostile] },
    })
    expect(lookWith('qpdf', ['--check', 'FILE'], bytes)).toContain('No syntax or stream encoding errors')
    const inside = inflate(bytes)
    expect(inside).not.toMatch(/\/(JS|JavaScript|AA|OpenAction|Launch|URI)\b/)
    expect(flat(wordsOfPdf(bytes))).toContain(
      flat(hostile.replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? mark : ''))),
    )
  })

  it('sets a very long line of evidence over pages without losing a word', async () => {
    const evidence = Array.from({ length: 2500 }, (_, index) => `w${index}`).join(' ')
    const { bytes } = await paint({ ...person, skills: { teaching: { evidence } } })
    const words = new Set(wordsOfPdf(bytes).split(/\s+/))
    expect(evidence.split(' ').filter((word) => !words.has(word))).toEqual([])
  })
})

describe('what was not chosen', () => {
  it.each([[['values']], [['paths']], [['plans', 'questions']], [['about', 'method']], [[]]] as const)(
    'is not in the file when only these are: %j',
    async (sections) => {
      const { bytes } = await paint(choosing(person, sections))
      const words = flat(wordsOfPdf(bytes))
      const inside = inflate(bytes)
      for (const section of REPORT_SECTIONS) {
        if (sections.some((one) => one === section) || section === 'method') continue
        for (const canary of CANARIES[section]) {
          expect(words).not.toContain(canary)
          expect(inside).not.toContain(Buffer.from(canary, 'utf16le').swap16().toString('hex'))
        }
      }
    },
  )
})
