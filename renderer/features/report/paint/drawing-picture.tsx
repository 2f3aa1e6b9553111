import { assertNever } from '../../../../shared/assert-never.ts'
import type { Drawing, Mark } from '../../../../shared/report/drawing.ts'

function nameMarks(marks: readonly Mark[]): readonly Readonly<{ id: string; mark: Mark }>[] {
  return marks.map((mark, index) => ({ id: `mark-${index}`, mark }))
}

/** A drawing of the report as SVG; its words stand in the sentence beside it, so readers of the page skip the marks. */
export function DrawingPicture({ drawing: { width, height, marks } }: { readonly drawing: Drawing }) {
  return (
    <svg className="report-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {nameMarks(marks).map(({ id, mark }) => (
        <PaintedMark key={id} mark={mark} />
      ))}
    </svg>
  )
}

function PaintedMark({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          className={`ink-fill-${mark.ink}`}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight === 'bold' ? 600 : 400}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      )
    case 'line':
      return (
        <line
          className={`ink-stroke-${mark.ink}`}
          x1={mark.from[0]}
          y1={mark.from[1]}
          x2={mark.to[0]}
          y2={mark.to[1]}
          strokeWidth={mark.width}
        />
      )
    case 'dot':
      return (
        <circle
          className={`ink-fill-${mark.fill} ink-stroke-${mark.stroke}`}
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
        />
      )
    case 'box':
      return (
        <rect
          className={`ink-fill-${mark.fill ?? 'none'} ink-stroke-${mark.stroke ?? 'none'}`}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
        />
      )
    default:
      return assertNever(mark)
  }
}
