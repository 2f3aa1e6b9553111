import { useState } from 'react'
import { ask } from '../../bridge.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import type { Read } from './import-screen.tsx'

const UNREACHABLE = 'Rotation could not read the file.'

/** Chooses the file. */
export function ImportPage({ onRead }: { readonly onRead: (read: Read) => void }) {
  const [refused, setRefused] = useState<string>()
  const choose = async () => {
    setRefused(undefined)
    const answer = await ask('importWorkbook')
    if (answer.kind === 'read') onRead(answer)
    if (answer.kind === 'refused') setRefused(answer.why)
  }
  return (
    <Page
      title="Bring in a workbook"
      lead="A JSON file that Rotation exported, here or on another computer. You see what it holds before anything changes."
      back={{ href: '/settings' }}
    >
      <ButtonRow>
        <Button onClick={() => void choose().catch(() => setRefused(UNREACHABLE))}>Choose a file</Button>
      </ButtonRow>
      <div role="alert">
        {refused !== undefined && (
          <Notice title="This file cannot be brought in">
            <p>{refused}</p>
            <p>Nothing has changed.</p>
          </Notice>
        )}
      </div>
    </Page>
  )
}
