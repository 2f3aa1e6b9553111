import { describe, expect, it } from 'vitest'
import { paintHtml } from '../../../shared/report/paint-html.ts'
import { personWithCanaries, reportOf } from './person.ts'

const person = personWithCanaries()
const html = paintHtml(reportOf(person))

describe('the HTML twin', () => {
  it('says its language and title and holds one first heading', () => {
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('<title>Where I stand, and three ways on</title>')
    expect(html.match(/<h1>/g)).toHaveLength(1)
  })

  it('asks for nothing from elsewhere and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|\bon\w+=|@import|url\(|javascript:/i)
    expect(html).toContain("default-src 'none'")
  })

  it('gives every table a caption and every heading cell a scope', () => {
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length)
    expect(html).not.toMatch(/<th(?! scope="(col|row)")[ >]/)
  })

  it('closes what it opens', () => {
    for (const tag of [
      'div',
      'table',
      'tr',
      'td',
      'th',
      'dl',
      'dt',
      'dd',
      'ul',
      'ol',
      'li',
      'p',
      'figure',
      'svg',
    ]) {
      const opened = html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0
      expect([tag, html.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0]).toEqual([tag, opened])
    }
  })

  it('prints hostile text as text', () => {
    const opening = '<script>alert(1)</script> "quoted" & \'so\' \u202Eback\u0007'
    const hostile = paintHtml(reportOf({ ...person, report: { ...person.report, opening } }))
    expect(hostile).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#39;so&#39; back',
    )
    for (const mark of ['<script', '\u202E', '\u0007']) expect(hostile).not.toContain(mark)
  })
})
