import type { Caution } from '../content/caution.ts'
import type { Content } from '../content/content.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** What a caution asks of a path: its family, and its degree of patient contact. */
export type CautionedPath = Readonly<{ family: string | undefined; contact: number }>

function isCalledFor({ when }: Caution, workbook: Workbook): boolean {
  const answer = workbook.about[when.question]
  return answer?.kind === 'choice' && when.options.includes(answer.option)
}

function standsOn({ contact, families }: Caution, path: CautionedPath): boolean {
  const { atLeast = 0, atMost = 4 } = contact ?? {}
  const isOfFamily = families === undefined || (path.family !== undefined && families.includes(path.family))
  return isOfFamily && path.contact >= atLeast && path.contact <= atMost
}

/** The lines on visa, loans and the like that this person has to heed on this path, each with region, source and year. */
export function cautionsFor(content: Content, workbook: Workbook, path: CautionedPath): readonly string[] {
  return content.cautions
    .filter((caution) => isCalledFor(caution, workbook) && standsOn(caution, path))
    .map(({ text, region, source, year, checkWith }) =>
      region === 'any' ? text : `${text} (${region}; ${source}, ${year}; check with ${checkWith}.)`,
    )
}
