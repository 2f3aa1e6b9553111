/** A full re-match with 200 draws over all paths, as every changed answer causes one. */
import { matchPaths } from '../../shared/matching/match-paths.ts'
import { median, ninth, report } from './median.mjs'
import { readWholeContent } from './whole-content.mjs'

const frame = 1000 / 60
const warmUp = 60
const times = 240

const { content, samples } = readWholeContent()

function matchOnce(time) {
  const start = performance.now()
  matchPaths(content, samples[time % samples.length].workbook)
  return performance.now() - start
}

const cold = matchOnce(0)
for (let time = 1; time < warmUp; time++) matchOnce(time)
const taken = Array.from({ length: times }, (_, time) => matchOnce(time))
report(
  'match',
  `${(median(taken) / frame).toFixed(2)} of a frame (median ${median(taken).toFixed(1)} ms, nine of ten under ${ninth(taken).toFixed(1)} ms, the very first ${cold.toFixed(0)} ms)`,
)
