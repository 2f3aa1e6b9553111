import './values-order.css'
import { findById } from '../../../shared/content/content.ts'
import type { ValuesScore } from '../../../shared/scoring/score-values.ts'
import { useContent } from '../../workbook/use-content.ts'
import type { ScoredValue } from './scored-value.ts'

/** The ends of the ranges keep this share of the width free, in percent. */
const MARGIN = 2

/** Turns utilities into percent of the width. */
function scaleOf(scores: readonly ScoredValue[]): (utility: number) => string {
  const low = Math.min(...scores.map((score) => score.low))
  const high = Math.max(...scores.map((score) => score.high))
  return (utility) => `${MARGIN + ((utility - low) / (high - low)) * (100 - 2 * MARGIN)}%`
}

/** The order with its ranges. The table below says the same, so this is for the eye only. */
export function ValuesOrder({ score }: { readonly score: ValuesScore }) {
  const { values } = useContent()
  const scored = score.scores.filter((entry) => entry.kind === 'scored')
  const scale = scaleOf(scored)
  return (
    <figure className="values-order">
      <div aria-hidden="true">
        {score.places.map((ids) => (
          <div key={ids.join(' ')} className="values-order-place">
            {ids.map((id, index) => (
              <div key={id} className="values-order-row">
                <span className="values-order-number">
                  {index === 0 && sayPlaceShort(scored, id, ids.length)}
                </span>
                <span>{findById(values, id).name}</span>
                <ValuesRange score={scored.find((entry) => entry.id === id)} scale={scale} />
              </div>
            ))}
          </div>
        ))}
        <p className="values-order-axis">
          <span>matters less</span>
          <span>matters more</span>
        </p>
      </div>
      <figcaption>
        The dot is where a value stands, the bar where it could stand if you answered again (four times in
        five). The thin line is your own average. Values between two rules share a place. The table below says
        the same.
      </figcaption>
    </figure>
  )
}

function sayPlaceShort(scored: readonly ScoredValue[], id: string, sharing: number): string {
  const place = scored.find((entry) => entry.id === id)?.place ?? 0
  return sharing === 1 ? String(place) : `${place}–${place + sharing - 1}`
}

interface ValuesRangeProps {
  readonly score: ScoredValue | undefined
  readonly scale: (utility: number) => string
}

function ValuesRange({ score, scale }: ValuesRangeProps) {
  if (score === undefined) return null
  const middle = '50%'
  return (
    <svg className="values-order-range" width="100%" height="100%" aria-hidden="true">
      <line className="values-order-average" x1={scale(0)} x2={scale(0)} y1="0" y2="100%" />
      <line
        className="values-order-bar"
        x1={scale(score.low)}
        x2={scale(score.high)}
        y1={middle}
        y2={middle}
      />
      <circle className="values-order-dot" cx={scale(score.utility)} cy={middle} r="0.36em" />
    </svg>
  )
}
