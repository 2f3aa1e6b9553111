import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

function colour(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? ''
  const [light, dark] = value.match(/#[0-9a-f]{6}/g) ?? []
  const found = theme === 'light' ? light : (dark ?? light)
  if (found === undefined) throw new Error(`no colour --${name}`)
  return found
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(themes)('the %s theme', (theme) => {
  const between = (one: string, other: string) => contrast(colour(one, theme), colour(other, theme))
  const grounds = ['paper', 'surface', 'accent-soft', 'notice-soft'] as const

  it.each(['ink', 'ink-quiet', 'accent', 'accent-strong', 'notice', 'error'])(
    'has %s readable on every ground',
    (text) => {
      for (const ground of grounds) expect(between(text, ground), ground).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['accent', 'accent-strong'])('has the words of a button readable on %s', (ground) => {
    expect(between('paper', ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('has borders of controls that can be seen', () => {
    for (const ground of grounds) expect(between('line-strong', ground), ground).toBeGreaterThanOrEqual(3)
  })

  it('has a focus of two colours of which one is always seen', () => {
    expect(between('focus', 'focus-edge')).toBeGreaterThanOrEqual(3)
    for (const ground of [...grounds, 'accent'])
      expect(
        Math.max(between('focus', ground), between('focus-edge', ground)),
        ground,
      ).toBeGreaterThanOrEqual(3)
  })
})
