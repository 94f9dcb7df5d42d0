import { assertNever } from '../host/errors.js';
import { barText } from './bars.js';
import { escapeMarkdown, escapeMarkdownInside, shorten } from './escape.js';
import { inlines, type Block, type Inline, type TableBlock, type Text } from './section.js';
import { visible, visibleLines } from './visible.js';

/** Longest piece of text in a report; what is beyond it would drown the rest. */
export const longestText = 1000;

const mostBars = 12;

/** Text on one line, with its emphasis. */
export function markdownText(text: Text): string {
  return inlines(text)
    .map((piece, index, pieces) => inline(piece, pieces[index - 1]))
    .join('');
}

/**
 * A block as GitHub Flavored Markdown, without a line end.
 * @param nested inside <details>, where GitHub shows no alerts
 */
export function markdownBlock(block: Block, nested = false): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
    case 'table':
      return table(block);
    case 'figure':
      if (block.mermaid !== null) return `${strong(block.title)}\n\n${fenced(block.mermaid, 'mermaid')}`;
      if (block.table !== undefined) return `${strong(block.title)}\n\n${table(block.table)}`;
      return `*${escapeMarkdown(block.title)} (see the HTML report)*`;
    case 'code':
      return fenced(visibleLines(block.text), 'text');
    case 'callout':
      return callout(block, nested);
    case 'details':
      return [
        `<details>\n<summary>${escapeMarkdown(shorten(block.summary, longestText))}</summary>`,
        ...block.blocks.map((inner) => markdownBlock(inner, true)),
        '</details>',
      ].join('\n\n');
    default:
      return assertNever(block);
  }
}

function inline(piece: Inline, before: Inline | undefined): string {
  const escape = before === undefined ? escapeMarkdown : escapeMarkdownInside;
  if (typeof piece === 'string') return escape(shorten(piece, longestText));
  // Two runs of asterisks or backticks side by side would be one.
  const tags = typeof before === 'object';
  // Blanks of their own kind, as wide as a bar, which no renderer takes together.
  if ('bars' in piece) return barText(piece.bars.counts, mostBars).replaceAll(' ', '\u2007');
  return 'code' in piece ? code(piece.code, tags) : strong(piece.strong, tags);
}

/** Asterisks where they surely work (CommonMark's flanking rules), else tags. */
function strong(text: string, tags = false): string {
  const line = visible(shorten(text, longestText));
  const flanked = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(line);
  const escaped = escapeMarkdownInside(line);
  return flanked && !tags ? `**${escaped}**` : `<strong>${escaped}</strong>`;
}

/** A code span, or an element where the text has signs that end a span or split a table's cell. */
function code(text: string, tags: boolean): string {
  const line = visible(shorten(text, longestText));
  const plain = /^[^`|\\$\s](?:[^`|\\$]*[^`|\\$\s])?$/u.test(line);
  return plain && !tags ? `\`${line}\`` : `<code>${escapeMarkdownInside(line)}</code>`;
}

function table({ head, align, rows, remarks }: TableBlock): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (align?.[column] === 'right' ? '---:' : ':---'));
  const cell = (text: Text, column: number): string =>
    markdownText(align?.[column] === 'right' ? unbroken(text) : text);
  const body = rows.map((row, at) => {
    const remark = remarks?.[at] ?? null;
    const last = (text: Text): Text => (remark === null ? text : [...inlines(text), `: ${remark}`]);
    return line(
      head.map((_, column) => {
        const text = row[column] ?? '';
        return cell(column === head.length - 1 ? last(text) : text, column);
      }),
    );
  });
  return [line(head.map(cell)), line(rule), ...body].join('\n');
}

/** Longest cell of a column of figures that stays on one line. */
const unbrokenLength = 24;

/** A figure with its unit, an interval, the head of their column: GitHub would break them at their blanks. */
function unbroken(text: Text): Text {
  return typeof text === 'string' && text.length <= unbrokenLength && /\d/.test(text)
    ? text.replaceAll(' ', '\u00A0')
    : text;
}

function callout(block: Block & { kind: 'callout' }, nested: boolean): string {
  const alerts = { good: 'TIP', bad: 'CAUTION', neutral: 'NOTE' } as const;
  const lines = nested ? [] : [`> [!${alerts[block.tone]}]`];
  lines.push(`> ${strong(block.title)}`);
  const text = markdownText(block.text);
  if (text !== '') lines.push('>', `> ${text}`);
  return lines.join('\n');
}

/** A fence is longer than any run of backticks inside. */
function fenced(text: string, language: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}
