/** How a screen was left: by which link, in which entry of a list, and how far down the window that link stood. */
export type LeftBy = Readonly<{ href: string; entry: Entry | null; top: number }>

/** A list item is known by the path it leads to and by the kind of list it stands in. */
type Entry = Readonly<{ path: string; list: string }>

const TO_A_PATH = 'a[href^="#/paths/"]'

function pathOf(item: Element): string | undefined {
  return item.querySelector(TO_A_PATH)?.getAttribute('href') ?? undefined
}

/** Reasons are lists within an entry: the entry is the nearest item that leads to a path. */
function entryOf(link: Element): Entry | null {
  for (let item = link.closest('li'); item !== null; item = item.parentElement?.closest('li') ?? null) {
    const path = pathOf(item)
    if (path !== undefined) return { path, list: item.className }
  }
  return null
}

/** What to remember of a link that is followed. */
export function describeLink(link: Element): LeftBy {
  const href = link.getAttribute('href') ?? ''
  return { href, entry: entryOf(link), top: link.getBoundingClientRect().top }
}

function findLink(within: ParentNode, href: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)
}

/** The link by which a screen was left, or what leads to the same path where that link is gone since. */
function findLeft({ href, entry }: LeftBy): HTMLElement | null {
  if (entry === null) return findLink(document, href)
  const items = [...document.querySelectorAll('li')]
  const item = items.find((each) => each.className === entry.list && pathOf(each) === entry.path)
  if (item === undefined) return null
  return findLink(item, href) ?? findLink(item, entry.path)
}

function openAround(element: Element): void {
  for (let around = element.closest('details'); around !== null; ) {
    around.open = true
    around = around.parentElement?.closest('details') ?? null
  }
}

/** Puts the focus back on the link by which the screen was left, at the height at which it stood. */
export function returnTo(left: LeftBy): void {
  const link = findLeft(left)
  if (link === null) return
  openAround(link)
  link.focus({ preventScroll: true })
  window.scrollBy(0, link.getBoundingClientRect().top - left.top)
}
