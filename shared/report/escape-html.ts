const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Anything but text, line breaks and tabs; and marks that turn the reading direction around. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** Text as it may stand in HTML, inside elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNSEEN, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '')
}
