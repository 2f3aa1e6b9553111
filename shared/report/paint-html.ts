import { escapeHtml } from './escape-html.ts'
import { HTML_STYLE } from './html-style.ts'
import { paintHtmlBlock } from './paint-html-block.ts'
import type { Report } from './report.ts'

/** The report as one HTML file that needs nothing else: no script, no picture file, no address is ever asked. */
export function paintHtml({ title, language, reportId, blocks }: Report): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${HTML_STYLE}
</style>
</head>
<body>
<main>
${blocks.map(paintHtmlBlock).join('\n')}
<footer>Report ${escapeHtml(reportId)}</footer>
</main>
</body>
</html>
`
}
