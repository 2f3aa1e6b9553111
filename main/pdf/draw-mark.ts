import type { jsPDF } from 'jspdf'
import { assertNever } from '../../shared/assert-never.ts'
import { TONES } from './page-style.ts'
import type { PageMark } from './strip.ts'

type Tone = readonly [number, number, number]

function setFill(document: jsPDF, [red, green, blue]: Tone): void {
  document.setFillColor(red, green, blue)
}

function setStroke(document: jsPDF, [red, green, blue]: Tone, width: number): void {
  document.setDrawColor(red, green, blue)
  document.setLineWidth(width)
}

function drawBox(document: jsPDF, { mark }: PageMark): void {
  if (mark.kind !== 'box') return
  if (mark.fill !== null) setFill(document, TONES[mark.fill])
  if (mark.stroke !== null) setStroke(document, TONES[mark.stroke], 0.8)
  const style = `${mark.fill === null ? '' : 'F'}${mark.stroke === null ? '' : 'D'}`
  if (style !== '') document.rect(mark.x, mark.y, mark.width, mark.height, style)
}

/** Draws one mark where it stands. */
export function drawMark(document: jsPDF, one: PageMark): void {
  const { mark } = one
  switch (mark.kind) {
    case 'text': {
      const [red, green, blue] = TONES[mark.ink]
      document.setFont(mark.font)
      document.setFontSize(mark.size)
      document.setTextColor(red, green, blue)
      document.text(mark.text, mark.x, mark.y)
      return
    }
    case 'line':
      setStroke(document, TONES[mark.ink], mark.width)
      document.line(mark.from[0], mark.from[1], mark.to[0], mark.to[1])
      return
    case 'dot':
      setFill(document, TONES[mark.fill])
      setStroke(document, TONES[mark.stroke], 0.8)
      document.circle(mark.x, mark.y, mark.radius, mark.fill === mark.stroke ? 'F' : 'FD')
      return
    case 'box':
      drawBox(document, one)
      return
    case 'field':
      setFill(document, TONES.field)
      setStroke(document, TONES.edge, 0.8)
      document.rect(mark.x, mark.y, mark.width, mark.height, 'FD')
      return
    default:
      assertNever(mark)
  }
}
