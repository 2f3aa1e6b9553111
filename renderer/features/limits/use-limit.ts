import type { Limit } from '../../../shared/content/limit.ts'
import { type Drafts, useQuestionForm } from '../../ui/use-question-form.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { checkLimit } from './check-limit.ts'
import { usualCurrency } from './currencies.ts'
import { answerLimit, draftLimit, FIELDS, keepDraft } from './limit-drafts.ts'

/** "No limit here" takes the amount away, and an amount takes "No limit here" away. */
function settle(drafts: Drafts, said: Drafts): Drafts {
  if (said[FIELDS.firmness] === 'none') return { ...said, [FIELDS.amount]: '' }
  const isNone = drafts[FIELDS.firmness] === 'none'
  return isNone && (said[FIELDS.amount] ?? '') !== '' ? { ...said, [FIELDS.firmness]: '' } : said
}

/** The fields of one limit. Every change is saved at once: as the limit once it is whole, until then as it stands. */
export function useLimit(limit: Limit, onContinue: () => void) {
  const { workbook, change } = useWorkbook()
  const save = (drafts: Drafts) => {
    const answer = answerLimit(limit, drafts)
    change(
      answer === undefined
        ? { kind: 'limit-begun', limit: limit.id, draft: keepDraft(limit, drafts) }
        : { kind: 'limit-set', limit: limit.id, answer },
    )
  }
  const form = useQuestionForm({
    schema: checkLimit(limit),
    drafts: draftLimit(limit.id, workbook, usualCurrency(workbook)),
    onContinue,
  })
  const say = (said: Drafts) => {
    const settled = settle(form.drafts, said)
    for (const [field, draft] of Object.entries(settled)) form.setDraft(field, draft)
    save({ ...form.drafts, ...settled })
  }
  return { ...form, say }
}
