/** The style of the HTML twin: the tones of `renderer/ui/tokens.css`, light and dark, and nothing from elsewhere. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#faf8f4;--ink:#1d2427;--quiet:#566165;--line:#dcd8cf;--strong:#8b938f;--accent:#0f5a5e;--soft:#e2efee}
@media (prefers-color-scheme:dark){:root{--paper:#15191b;--ink:#ece9e2;--quiet:#a7b0b1;--line:#31393b;--strong:#7d8889;--accent:#86cdc6;--soft:#1f3436}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 18px/1.5 "Source Sans 3",system-ui,sans-serif}
main{max-width:860px;margin:0 auto;padding:48px 28px 80px}
h1,h2,h3,.lead{font-family:"Source Serif 4",Georgia,serif}
h1{font-size:36px;line-height:1.2;margin:4px 0 12px}
h2{font-size:24px;line-height:1.3;margin:44px 0 10px;border-top:2px solid var(--ink);padding-top:10px}
h3{font-size:20px;line-height:1.35;margin:32px 0 6px}
p,li,dd{max-width:68ch}p{margin:8px 0}.lead{font-size:21px}.quiet{color:var(--quiet)}
table{border-collapse:collapse;width:100%;margin:10px 0}caption{position:absolute;left:-9999px}
td,th{text-align:left;vertical-align:top;padding:9px 14px 9px 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word}
thead th{font-weight:600}
dl{margin:10px 0}dl>div{display:grid;grid-template-columns:minmax(150px,var(--terms)) 1fr;gap:0 20px;padding:9px 0;border-bottom:1px solid var(--line)}
dt{grid-column:1;font-weight:600}dd{grid-column:2;margin:0 0 4px;overflow-wrap:anywhere}
figure{margin:14px 0}figcaption{color:var(--quiet);margin-top:6px;max-width:68ch}.chart-values svg{max-width:480px}
svg{display:block}svg .ink{fill:var(--ink)}svg .quiet{fill:var(--quiet)}svg .accent{fill:var(--accent)}svg .paper{fill:var(--paper)}svg .soft{fill:var(--soft)}svg .line{fill:var(--line)}svg .none{fill:none}
svg .s-ink{stroke:var(--ink)}svg .s-quiet{stroke:var(--quiet)}svg .s-accent{stroke:var(--accent)}svg .s-line{stroke:var(--line)}svg .s-paper{stroke:var(--paper)}
.columns{display:grid;grid-template-columns:var(--left) var(--right);gap:0 40px}.question{break-inside:avoid;margin:14px 0}
.answer{border:1px solid var(--strong);margin-top:4px}.hidden{position:absolute;left:-9999px}hr{border:0;margin:40px 0 0}
footer{color:var(--quiet);margin-top:60px;font-size:16px}
@media (max-width:700px){.columns,dl>div{display:block}}
@media print{body{background:#fff;font-size:11pt}h2,h3{break-after:avoid}tr,figure{break-inside:avoid}hr{break-before:page}}
`.trim()
