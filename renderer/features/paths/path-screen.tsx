import { Redirect, useParams } from 'wouter'
import { PathPage } from './one-path/path-page.tsx'
import { useReadings } from './use-readings.ts'

/** One path; back to the list where there is none of that name. */
export function PathScreen() {
  const { id } = useParams<{ id: string }>()
  const { content, matches } = useReadings()
  const path = content.paths.find((entry) => entry.id === id)
  const match = matches.matches.find((entry) => entry.path === id)
  if (path === undefined || match === undefined) return <Redirect to="/paths" replace />
  return <PathPage key={path.id} path={path} match={match} />
}
