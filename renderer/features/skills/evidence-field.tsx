import { useState } from 'react'
import type { Skill } from '../../../shared/content/skill.ts'
import { Details } from '../../ui/details.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { looksLikePatientData } from './looks-like-patient-data.ts'

/** One line about where a skill was shown. Folded away unless something stands there already. */
export function EvidenceField({ skill }: { readonly skill: Skill }) {
  const { evidenceLabel } = useContent().inventories.skills
  const { workbook } = useWorkbook()
  const [isOpen] = useState((workbook.skills[skill.id]?.evidence ?? '') !== '')
  if (isOpen) return <EvidenceText skill={skill} />
  return (
    <Details
      summary={
        <>
          {evidenceLabel}
          <VisuallyHidden>: {skill.name}</VisuallyHidden>
        </>
      }
    >
      <EvidenceText skill={skill} />
    </Details>
  )
}

function EvidenceText({ skill }: { readonly skill: Skill }) {
  const { evidenceHint } = useContent().inventories.skills
  const { workbook, change } = useWorkbook()
  const evidence = workbook.skills[skill.id]?.evidence ?? ''
  const write = (text: string) =>
    change({ kind: 'skill-answered', skill: skill.id, answer: { evidence: text } })
  return (
    <>
      <TextArea
        id={`${skill.id}-evidence`}
        label={skill.evidencePrompt}
        hint={evidenceHint}
        isOptional
        maxLength={2000}
        value={evidence}
        onChange={write}
      />
      <div role="status">
        {looksLikePatientData(evidence) && (
          <p className="skill-evidence-note">
            This may hold a record number or a date of birth. It is kept as you write it; leaving such details
            out protects the patient, and you.
          </p>
        )}
      </div>
    </>
  )
}
