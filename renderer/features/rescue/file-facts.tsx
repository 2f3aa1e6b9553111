import './file-facts.css'

interface FileFactsProps {
  readonly file: string
  readonly why: string | undefined
}

/** Which file it is, and what was found in it. */
export function FileFacts({ file, why }: FileFactsProps) {
  return (
    <p className="file-facts">
      {why} It lies at <code>{file}</code>
    </p>
  )
}
