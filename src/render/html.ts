import { createHash } from 'node:crypto';
import { escapeHtml, shorten } from './escape.js';
import { htmlBlocks, htmlText } from './html-block.js';
import type { Section, Text } from './section.js';
import { style } from './style.js';

/**
 * One self-contained page: sections by their order below the title. No script, no request: its policy (CSP level 3) allows the page's own
 * style sheet, by digest, and nothing else. Light and dark as the reader's system, fit for print and narrow screens.
 */
export function toHtml(
  title: string,
  sections: readonly Section[],
  options: { readonly subtitle?: Text } = {},
): string {
  const name = escapeHtml(shorten(title, 150));
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const subtitle = options.subtitle === undefined ? [] : [`<p class="subtitle">${htmlText(options.subtitle)}</p>`];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${name}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${name}</h1>`,
    ...subtitle,
    ...sections.toSorted((a, b) => a.order - b.order).map(section),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section({ title, blocks }: Section, index: number): string {
  const id = `section-${index + 1}`;
  const heading = `<h2 id="${id}">${escapeHtml(shorten(title, 150))}</h2>`;
  return `<section aria-labelledby="${id}">\n${heading}\n${htmlBlocks(blocks, title)}\n</section>`;
}
