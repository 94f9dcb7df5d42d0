import { assertNever } from '../host/errors.js';
import { barPicture } from './bars.js';
import { escapeHtml, escapeHtmlLines, shorten } from './escape.js';
import { longestText } from './markdown-block.js';
import { inlines, type Block, type Figure, type Inline, type TableBlock, type Text } from './section.js';
import { visibleLines } from './visible.js';

/** Text with its emphasis. */
export function htmlText(text: Text): string {
  return inlines(text).map(inline).join('');
}

/** Blocks as HTML. Figures that follow each other stand side by side where there is room. @param title names tables that have no name */
export function htmlBlocks(blocks: readonly Block[], title: string): string {
  const parts: string[] = [];
  let figures: Figure[] = [];
  const flush = (): void => {
    if (figures.length > 0) parts.push(`<div class="figures">\n${figures.map(figure).join('\n')}\n</div>`);
    figures = [];
  };
  for (const block of blocks) {
    if (block.kind === 'figure') figures.push(block);
    else {
      flush();
      parts.push(htmlBlock(block, title));
    }
  }
  flush();
  return parts.join('\n');
}

function htmlBlock(block: Exclude<Block, Figure>, title: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return table(block, block.title ?? title);
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtmlLines(visibleLines(block.text))}</code></pre>`;
    case 'callout':
      return callout(block);
    case 'details':
      return [
        `<details>\n<summary>${escapeHtml(shorten(block.summary, longestText))}</summary>`,
        htmlBlocks(block.blocks, block.summary),
        '</details>',
      ].join('\n');
    default:
      return assertNever(block);
  }
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escapeHtml(shorten(piece, longestText));
  if ('bars' in piece) return `<span class="bars">${barPicture(piece.bars)}</span>`;
  if ('code' in piece) return `<code>${escapeHtml(shorten(piece.code, longestText))}</code>`;
  return `<strong>${escapeHtml(shorten(piece.strong, longestText))}</strong>`;
}

function figure(block: Figure): string {
  return `<figure>\n<figcaption>${escapeHtml(shorten(block.title, longestText))}</figcaption>\n${block.svg}\n</figure>`;
}

function callout(block: Block & { kind: 'callout' }): string {
  const text = htmlText(block.text);
  const lines = [`<p class="headline">${escapeHtml(shorten(block.title, longestText))}</p>`];
  if (text !== '') lines.push(`<p>${text}</p>`);
  return `<div class="callout ${block.tone}">\n${lines.join('\n')}\n</div>`;
}

/** The first column names its row, unless it is one of numbers. A wide table scrolls in a region that the keyboard reaches. */
function table({ head, align, rows, remarks }: TableBlock, title: string): string {
  const name = escapeHtml(shorten(title, longestText));
  const side = (column: number): string => (align?.[column] === 'right' ? ' class="number"' : '');
  const top = head.map((cell, column) =>
    cell === '' ? '<td></td>' : `<th scope="col"${side(column)}>${htmlText(cell)}</th>`,
  );
  const body = rows.flatMap((row, at) => {
    const cells = head.map((_, column) => {
      const text = htmlText(row[column] ?? '');
      return column === 0 && align?.[0] !== 'right'
        ? `<th scope="row">${text}</th>`
        : `<td${side(column)}>${text}</td>`;
    });
    const remark = remarks?.[at] ?? null;
    return [
      `<tr>${cells.join('')}</tr>`,
      ...(remark === null ? [] : [`<tr class="remark"><td colspan="${head.length}">${htmlText(remark)}</td></tr>`]),
    ];
  });
  return [
    `<div class="table" role="region" aria-label="${name}" tabindex="0">`,
    `<table>\n<caption>${name}</caption>`,
    ...(head.every((cell) => cell === '') ? [] : [`<thead><tr>${top.join('')}</tr></thead>`]),
    `<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
  ].join('\n');
}
