import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callCli } from './call-cli.ts'

let folder: string
let workbook: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rotation-report-'))
  workbook = join(folder, 'workbook.json')
  writeFileSync(workbook, (await callCli(['sample', 'tired-hospitalist'])).output)
})

afterEach(() => rmSync(folder, { recursive: true }))

const file = (name: string) => join(folder, name)
const names = () => readdirSync(folder).sort()

describe('report', () => {
  test('writes the PDF and the HTML and says where and how many pages', async () => {
    const words = ['report', workbook, '--out', file('a.pdf'), '--html', file('a.html')]
    const { output, error, exitCode } = await callCli(words)
    expect([error, exitCode]).toEqual(['', 0])
    const { pages, ...named } = JSON.parse(output)
    expect(named).toEqual({ file: file('a.pdf'), html: file('a.html') })
    expect(pages).toBeGreaterThan(2)
    expect(readFileSync(file('a.pdf'), 'latin1')).toMatch(/^%PDF-1\.\d/)
    expect(readFileSync(file('a.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(names()).toEqual(['a.html', 'a.pdf', 'workbook.json'])
  })

  test('prints on the paper that is asked for', async () => {
    for (const [paper, size] of [
      ['letter', '612'],
      ['a4', '595'],
    ] as const) {
      const { exitCode } = await callCli([
        'report',
        workbook,
        '--out',
        file(`${paper}.pdf`),
        '--paper',
        paper,
      ])
      expect(exitCode).toBe(0)
      expect(readFileSync(file(`${paper}.pdf`), 'latin1')).toMatch(new RegExp(`/MediaBox \\[\\s*0 0 ${size}`))
    }
  })

  test('holds the sections that are asked for and no others', async () => {
    const words = [
      'report',
      workbook,
      '--out',
      file('a.pdf'),
      '--html',
      file('a.html'),
      '--sections',
      'values, method',
    ]
    expect((await callCli(words)).exitCode).toBe(0)
    const { skills } = JSON.parse(readFileSync(workbook, 'utf8'))
    const evidence = Object.values<{ evidence?: string }>(skills).flatMap((skill) => skill.evidence ?? [])
    const html = readFileSync(file('a.html'), 'utf8')
    expect(evidence.length).toBeGreaterThan(0)
    for (const line of evidence) expect(html).not.toContain(line.slice(0, 20))
    expect(html).toContain('O*NET')
  })

  test('replaces a report that was there', async () => {
    writeFileSync(file('a.pdf'), 'the last report')
    expect((await callCli(['report', workbook, '--out', file('a.pdf')])).exitCode).toBe(0)
    expect(readFileSync(file('a.pdf'), 'latin1')).toMatch(/^%PDF/)
  })
})

describe('report writes nothing', () => {
  test('over a folder', async () => {
    mkdirSync(file('a.pdf'))
    const { output, error, exitCode } = await callCli(['report', workbook, '--out', file('a.pdf')])
    expect([output, error, exitCode]).toEqual([
      '',
      `${file('a.pdf')}: not written. A folder lies where the file should be.\n`,
      1,
    ])
  })

  test('through a link', async () => {
    writeFileSync(file('precious.txt'), 'precious')
    symlinkSync(file('precious.txt'), file('a.pdf'))
    const { error, exitCode } = await callCli(['report', workbook, '--out', file('a.pdf')])
    expect([error, exitCode]).toEqual([
      `${file('a.pdf')}: not written. A link lies where the file should be, and links are never written through.\n`,
      1,
    ])
    expect(readFileSync(file('precious.txt'), 'utf8')).toBe('precious')
  })

  test('over the workbook it reads, by whatever name', async () => {
    const before = readFileSync(workbook, 'utf8')
    symlinkSync(workbook, file('same.json'))
    for (const words of [
      ['report', workbook, '--out', workbook],
      ['report', file('same.json'), '--out', workbook],
      ['report', workbook, '--out', file('a.pdf'), '--html', workbook],
    ]) {
      const { error, exitCode } = await callCli(words)
      expect([error, exitCode]).toEqual([`${workbook}: that is the workbook itself\n`, 1])
    }
    expect(readFileSync(workbook, 'utf8')).toBe(before)
  })

  test('into a folder that is not there', async () => {
    const { error, exitCode } = await callCli(['report', workbook, '--out', file('nowhere/a.pdf')])
    expect([error, exitCode]).toEqual([
      `${file('nowhere/a.pdf')}: not written. The folder is not there.\n`,
      1,
    ])
  })

  test('for a workbook that is damaged', async () => {
    writeFileSync(workbook, '{')
    const { error, exitCode } = await callCli(['report', workbook, '--out', file('a.pdf')])
    expect([error, exitCode]).toEqual([`${workbook}: the file is not valid JSON\n`, 1])
    expect(names()).toEqual(['workbook.json'])
  })
})
