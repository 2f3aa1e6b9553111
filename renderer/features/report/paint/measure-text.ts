import type { MeasureText } from '../../../../shared/report/drawing.ts'

const canvas = document.createElement('canvas').getContext('2d')

/** How wide a text is in the font of the window. */
export const measureText: MeasureText = (text, size, weight) => {
  if (canvas === null) return text.length * size * 0.55
  canvas.font = `${weight === 'bold' ? 600 : 400} ${size}px "Source Sans 3", system-ui, sans-serif`
  return canvas.measureText(text).width
}
