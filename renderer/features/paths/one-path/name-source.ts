import type { Source } from '../../../../shared/content/path-facts.ts'

/** Where a page was read: the name of its site and its year. */
export function nameSource({ url, year }: Source): string {
  const site = new URL(url).hostname.replace(/^www\d?\./, '')
  return `${site}, ${year ?? 'no date'}`
}
