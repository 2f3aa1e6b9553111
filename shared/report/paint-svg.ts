import { assertNever } from '../assert-never.ts'
import type { Drawing, Mark } from './drawing.ts'
import { escapeHtml } from './escape-html.ts'

const ANCHORS = { start: 'start', middle: 'middle', end: 'end' } as const

function digits(number: number): string {
  return `${Math.round(number * 100) / 100}`
}

function paintMark(mark: Mark): string {
  switch (mark.kind) {
    case 'text':
      return `<text x="${digits(mark.x)}" y="${digits(mark.y)}" font-size="${mark.size}"${mark.weight === 'bold' ? ' font-weight="600"' : ''} text-anchor="${ANCHORS[mark.anchor]}" class="${mark.ink}">${escapeHtml(mark.text)}</text>`
    case 'line':
      return `<line x1="${digits(mark.from[0])}" y1="${digits(mark.from[1])}" x2="${digits(mark.to[0])}" y2="${digits(mark.to[1])}" stroke-width="${mark.width}" class="s-${mark.ink}"/>`
    case 'dot':
      return `<circle cx="${digits(mark.x)}" cy="${digits(mark.y)}" r="${mark.radius}" class="${mark.fill} s-${mark.stroke}"/>`
    case 'box':
      return `<rect x="${digits(mark.x)}" y="${digits(mark.y)}" width="${digits(mark.width)}" height="${digits(mark.height)}" class="${mark.fill ?? 'none'} s-${mark.stroke ?? 'none'}"/>`
    default:
      return assertNever(mark)
  }
}

/** A drawing as inline SVG; its words stand in the sentence beside it, so readers of the page skip the marks. */
export function paintSvg({ width, height, marks }: Drawing): string {
  return `<svg viewBox="0 0 ${digits(width)} ${digits(height)}" width="100%" aria-hidden="true" focusable="false">${marks.map(paintMark).join('')}</svg>`
}
