/** The look of the HTML report. Colours are variables, one set for light and one for dark; contrasts are at least 4.5 : 1 for text. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f6f8fa; --ink: #1f2328; --muted: #59636e; --rule: #d8dee4; --axis: #8c959f;
  --good: #1a7f37; --good-soft: #e6f6ea; --bad: #cf222e; --bad-soft: #ffeeed; --neutral: #0b63ce; --neutral-soft: #e9f3ff;
  --series-1: #0b63ce; --series-2: #bc4c00; --series-3: #0f766e; --series-4: #8250df; --series-5: #6e7781;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --raised: #161b22; --ink: #e6edf3; --muted: #9aa4af; --rule: #2f363e; --axis: #6e7681;
    --good: #3fb950; --good-soft: #10251a; --bad: #f97069; --bad-soft: #2d1618; --neutral: #58a6ff; --neutral-soft: #10233d;
    --series-1: #58a6ff; --series-2: #f0883e; --series-3: #39c5bb; --series-4: #bc8cff; --series-5: #8b949e;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.015em; overflow-wrap: anywhere; }
.subtitle { margin: 0.5rem 0 0; color: var(--muted); font-size: 0.9rem; max-width: none; overflow-wrap: anywhere; }
section { margin-top: 2.75rem; }
h2 { margin: 0 0 1rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--rule); font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
h1 + section, .subtitle + section { margin-top: 2rem; }
p, ul { margin: 0 0 1rem; max-width: 46rem; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
li::marker { color: var(--muted); }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.86em; }
code { padding: 0.1em 0.35em; border-radius: 4px; background: var(--raised); overflow-wrap: anywhere; }
pre { margin: 0 0 1rem; padding: 0.9rem 1rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); overflow-x: auto; line-height: 1.45; }
pre code { padding: 0; background: none; overflow-wrap: normal; }
.callout { margin: 0 0 1.25rem; padding: 1rem 1.25rem; border-left: 4px solid var(--neutral); border-radius: 0 8px 8px 0; background: var(--neutral-soft); }
.callout p { margin: 0.4rem 0 0; text-wrap: pretty; }
.callout .headline { margin: 0; max-width: none; text-wrap: balance; color: var(--neutral); font-weight: 650; font-size: 1.05rem; line-height: 1.35; }
.callout.good { border-color: var(--good); background: var(--good-soft); }
.callout.good .headline { color: var(--good); }
.callout.bad { border-color: var(--bad); background: var(--bad-soft); }
.callout.bad .headline { color: var(--bad); }
section:first-of-type > h2 + .callout { padding: 1.3rem 1.5rem 1.2rem; }
section:first-of-type > h2 + .callout .headline { font-size: 1.5rem; letter-spacing: -0.01em; }
.table {
  margin: 0 0 1.25rem; overflow-x: auto;
  background:
    linear-gradient(to right, var(--page) 40%, transparent) left / 2.5rem 100%, linear-gradient(to left, var(--page) 40%, transparent) right / 2.5rem 100%,
    linear-gradient(to right, var(--rule), transparent) left / 0.75rem 100%, linear-gradient(to left, var(--rule), transparent) right / 0.75rem 100%;
  background-repeat: no-repeat; background-attachment: local, local, scroll, scroll;
}
th code, td code { overflow-wrap: break-word; }
table { border-collapse: collapse; min-width: min(100%, 26rem); font-size: 0.9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.5rem 1rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; unicode-bidi: isolate; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom-color: var(--axis); color: var(--muted); font-weight: 600; font-size: 0.82rem; vertical-align: bottom; }
thead td { border-bottom-color: var(--axis); }
tbody th { min-width: 5.5rem; font-weight: 500; }
th, td { overflow-wrap: break-word; min-width: 3.5rem; max-width: 26rem; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(:first-child, :last-child) { padding-inline: 0.5rem; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(.number) { min-width: 5.5rem; overflow-wrap: anywhere; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(.number):nth-child(-n + 2) { min-width: 7rem; }
tr:has(+ .remark) > * { border-bottom: 0; padding-bottom: 0.15rem; }
.remark > td { max-width: none; padding: 0 0 0.5rem 1rem; color: var(--muted); overflow-wrap: anywhere; }
.bars svg { display: block; width: 4.75rem; height: auto; }
section > .table:has(.bars) { margin-right: min(0px, max(-14rem, calc((100% - 100vw) / 2 + 1.5rem))); }
table:has(.bars) tbody th { max-width: 15rem; }
table:has(.bars) :is(th, td):not(:first-child, :last-child) { padding-inline: 0.55rem; }
.number { text-align: right; white-space: nowrap; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; margin: 0 0 1.5rem; }
figure { margin: 0; min-width: 0; max-width: 30rem; }
figcaption { margin: 0 0 0.75rem; text-wrap: balance; font-weight: 600; font-size: 0.95rem; }
figure svg { display: block; width: 100%; height: auto; font-family: inherit; font-variant-numeric: tabular-nums; }
details { margin: 0 0 1rem; padding: 0.65rem 1rem; border: 1px solid var(--rule); border-radius: 8px; }
summary { cursor: pointer; font-weight: 550; overflow-wrap: anywhere; }
details[open] > summary { margin-bottom: 0.75rem; }
details > :last-child { margin-bottom: 0.25rem; }
:focus-visible { outline: 2px solid var(--neutral); outline-offset: 2px; }
@media (max-width: 36rem) {
  main { padding: 1.75rem 1rem 2.5rem; }
  h1 { font-size: 1.6rem; }
  th, td { padding: 0.45rem 0.6rem; }
  section:first-of-type > h2 + .callout { padding: 1rem 1.1rem; }
  section:first-of-type > h2 + .callout .headline { font-size: 1.25rem; }
  section { margin-top: 2.25rem; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --raised: #f6f8fa; --ink: #000000; --muted: #444c56; --rule: #d0d7de; --axis: #8c959f;
    --good: #1a7f37; --good-soft: #ffffff; --bad: #b31d28; --bad-soft: #ffffff; --neutral: #0b4fa8; --neutral-soft: #ffffff;
    --series-1: #0b63ce; --series-2: #bc4c00; --series-3: #0f766e; --series-4: #8250df; --series-5: #6e7781;
  }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  figure, .table, tr, .callout { break-inside: avoid; }
  thead { break-after: avoid; }
  .figures { grid-template-columns: 1fr 1fr; }
  .callout { border: 1px solid var(--rule); border-left-width: 4px; }
  .table, pre { overflow: visible; background: none; }
  pre { white-space: pre-wrap; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`;
