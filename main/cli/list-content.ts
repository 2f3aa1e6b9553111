import type { Content } from '../../shared/content/content.ts'
import type { Path } from '../../shared/content/path.ts'
import type { Asked, Offered } from '../../shared/content/profile.ts'

type ProfileNumber = Offered | Asked

/** The content as `docs/cli.md` promises it: names of elements and codes as plain lists, every number with its provenance. */
export function listContent({ values, skills, paths }: Content) {
  return {
    values: values.map((value) => ({ ...value, onet: value.onet.map(({ element }) => element) })),
    skills: skills.map((skill) => ({ ...skill, onet: skill.onet.map(({ element }) => element) })),
    paths: paths.map(listPath),
  }
}

function listPath(path: Path) {
  const { id, title, family, tier, summary, facts, sources, unconfirmed, confidence, onet, profile } = path
  return {
    id,
    title,
    family,
    tier,
    summary,
    onet: onet.codes.map(({ code }) => code),
    facts,
    sources,
    unconfirmed,
    confidence,
    profile: {
      values: listNumbers(path, profile.values, onet.formula.values),
      skills: listNumbers(path, profile.skills, onet.formula.skills),
    },
  }
}

function listNumbers(path: Path, numbers: Readonly<Record<string, ProfileNumber>>, formula: string) {
  return Object.fromEntries(
    Object.entries(numbers).map(([id, number]) => [
      id,
      { number: number.level, provenance: provenanceOf(path, number, formula) },
    ]),
  )
}

function provenanceOf({ onet }: Path, { from, why }: ProfileNumber, formula: string) {
  if (from.kind === 'judgement') return { kind: from.kind, why }
  const codes = onet.codes.map(({ code, weight, standIn }) => ({ code, weight, standIn }))
  return { kind: from.kind, codes, version: onet.version, formula, base: from.base, adjustedBy: from.by, why }
}
