import './page.css'
import { type ReactNode, useEffect } from 'react'
import { useLocation } from 'wouter'
import { BackLink } from './back-link.tsx'
import { PageHeading } from './page-heading.tsx'

interface PageProps {
  readonly title: string
  /** Where one is, above the title: "Values · statements 9 to 12 of 28". */
  readonly caption?: ReactNode
  readonly back?: { readonly href: string; readonly label?: string }
  readonly lead?: ReactNode
  /** Addresses that name the same screen, such as a list and the list narrowed, share this: its title is not read anew. */
  readonly screen?: string
  /** A wider column, for tables and pictures. */
  readonly wide?: boolean
  /** Says "Error: " before the window's title while a form has something to mend. */
  readonly hasErrors?: boolean
  /** Painted between Back and the title: the place of an error summary. */
  readonly before?: ReactNode
  readonly children?: ReactNode
}

/** One screen: one column, one title. A new screen starts at its top, and its title is read out. */
export function Page({
  title,
  caption,
  back,
  lead,
  screen,
  wide = false,
  hasErrors = false,
  ...parts
}: PageProps) {
  const [location] = useLocation()
  useEffect(() => {
    document.title = `${hasErrors ? 'Error: ' : ''}${title} – Rotation`
  }, [title, hasErrors])
  return (
    <main id="main" tabIndex={-1} className={wide ? 'page page-wide' : 'page'}>
      {back && <BackLink {...back} />}
      {parts.before}
      {caption && (
        <p className="page-caption" id="page-caption">
          {caption}
        </p>
      )}
      <PageHeading key={screen ?? location} describedBy={caption ? 'page-caption' : undefined}>
        {title}
      </PageHeading>
      {lead && <p className="lead page-lead">{lead}</p>}
      {parts.children}
    </main>
  )
}
