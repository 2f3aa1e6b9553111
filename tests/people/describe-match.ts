import { type Content, findById } from '../../shared/content/content.ts'
import type { AnswerRef, Gap, Match } from '../../shared/matching/match.ts'
import { GROUP_WORDS } from '../../shared/matching/would-change.ts'

function answerName(answer: AnswerRef): string {
  return `${answer.kind} ${answer.id}`
}

function twoDigits(number: number | null): string {
  return number === null ? 'not known' : number.toFixed(2)
}

function describeFit({ fit }: Match): string {
  const { values, energy } = fit
  const shares = `gives ${twoDigits(energy.gives)}, drains ${twoDigits(energy.drains)}`
  return `Fit ${fit.band}: values ${values.band} (${twoDigits(values.shape)}), energy ${energy.band} (${shares})`
}

function describeGap(content: Content, gap: Gap): string {
  if (gap.kind === 'entry') return `${gap.entry} (${gap.size})`
  return `${findById(content.skills, gap.skill).name} ${gap.level} of ${gap.asked} (${gap.size})`
}

function describeReadiness(content: Content, { readiness }: Match): string {
  const gaps = readiness.gaps.map((gap) => describeGap(content, gap)).join(', ')
  return `Readiness ${readiness.band}; missing: ${gaps || 'nothing'}`
}

function describeSteadiness({ steadiness }: Match): string {
  const { kind, share } = steadiness
  return kind === 'steady'
    ? `Steady (${twoDigits(share)})`
    : `Sensitive (${twoDigits(share)}) to ${steadiness.text}`
}

/** Everything that is said of a path that stands among the first two groups. */
export function describeInFull(content: Content, match: Match): readonly string[] {
  const notes = match.brokenLimits.map(({ strength, text, unless }) => `- ${strength}: ${text} (${unless})`)
  const change = match.wouldChange
  return [
    `- ${describeFit(match)}`,
    `- ${describeReadiness(content, match)}`,
    `- ${describeSteadiness(match)}${match.closeCall ? '; a close call with the next' : ''}`,
    ...match.reasons.map(({ text, answer }) => `- For: ${text} [${answerName(answer)}]`),
    match.against === null
      ? '- Against: nothing found'
      : `- Against: ${match.against.text} [${answerName(match.against.answer)}]`,
    change === null
      ? '- Would change: no single answer'
      : `- Would change: ${change.text} [${answerName(change.answer)}]`,
    ...notes,
    ...match.unchecked.map((text) => `- unchecked: ${text}`),
  ]
}

function describeWayBack({ wouldChange }: Match): string {
  if (wouldChange === null) return ''
  if (wouldChange.to === 'ruled-out') return 'More than one limit stands against it.'
  return `Would come back as ${GROUP_WORDS[wouldChange.to]}.`
}

/** One line for a path that stands further down: why not, or what would bring it back. */
export function describeInShort(match: Match): string {
  const { fit, readiness, against, brokenLimits } = match
  const bands = `values ${fit.values.band} (${twoDigits(fit.values.shape)}), energy ${fit.energy.band}, readiness ${readiness.band}`
  const musts = brokenLimits.filter(({ strength }) => strength === 'must')
  if (musts.length > 0) {
    const unless = musts.map((broken) => `${broken.text} Ruled out, ${broken.unless}.`).join(' ')
    return `${unless} ${describeWayBack(match)} (${bands})`
  }
  return `${against?.text ?? 'nothing found against it'} (${bands})`
}
