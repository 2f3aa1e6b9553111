import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commands } from '../../../main/cli/commands.ts'
import { readContent } from '../../../main/cli/read-content.ts'
import { callCli } from './call-cli.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const docs = readFileSync(`${project}/docs/cli.md`, 'utf8')

describe('docs/cli.md', () => {
  test('has a chapter and the usage of every command', () => {
    for (const [name, { usage }] of commands) {
      expect(docs).toContain(`\n## ${name}\n`)
      for (const way of usage.split(' | ')) expect(docs).toContain(way)
    }
  })

  test('shows flat answers that are accepted as they stand', async () => {
    const chapter = docs.slice(docs.indexOf('### Flat answers'))
    const example = /```json\n([\s\S]*?)```/.exec(chapter)?.[1] ?? ''
    const { error, exitCode } = await callCli(['match', '--answers', '-'], example)
    expect([error, exitCode]).toEqual(['', 0])
  })

  test('names every limit with its options', () => {
    const own = readContent(`${project}/main`)
    const limits = own.kind === 'content' ? own.content.limits : []
    expect(limits).toHaveLength(10)
    for (const { id, answer } of limits) {
      const [row = ''] = docs.match(new RegExp(`^\\| \`${id}\` .*$`, 'm')) ?? []
      const words =
        answer.kind === 'choice' ? answer.options.map((option) => `\`${option.id}\``).join(' ') : ''
      expect(row).toContain(`| ${answer.kind} | ${words}`)
      if (answer.kind === 'number') expect(row).toContain(`${answer.min} to ${answer.max}`)
    }
  })

  test('shows every key of a match', async () => {
    const { output } = await callCli(['sample', 'tired-hospitalist'])
    const { matches, ...others } = JSON.parse((await callCli(['match', '-'], output)).output)
    for (const key of [...Object.keys(matches[0]), ...Object.keys(others)])
      expect(docs).toContain(`"${key}":`)
  })
})
