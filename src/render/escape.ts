import { visible } from './visible.js';

/** Parts what GitHub looks for in the finished text, where no escape of Markdown reaches. `visible` leaves none of a cell's own. */
const stop = '\u200B';

/**
 * Text that GitHub Flavored Markdown shows as it is, on one line: in a paragraph, a table's cell, a heading, or between HTML tags. Nothing of
 * it becomes markup, a link, an image, a mention, a reference, an emoji, a formula or HTML. Signs become numeric entities, which open nothing
 * in Markdown (CommonMark 0.31, section 2.5) and mean the same between HTML tags.
 */
export function escapeMarkdown(text: string): string {
  // First what opens a block at the start of a line; an underscore between two letters or digits opens nothing.
  const signs = /^(?:[-+=: ]|\d{1,9}[.)])| $|[&<>\\`*~[\]|#$\u200B]|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g;
  return parted(visible(text)).replace(signs, (found) => Array.from(found, markdownSign).join(''));
}

function markdownSign(sign: string): string {
  if (/\d/.test(sign)) return sign;
  // The way that GitHub documents for a dollar sign beside formulas: its filter looks at whole texts, where an entity is a dollar again.
  return sign === '$' ? '<span>$</span>' : `&#${sign.codePointAt(0)!};`;
}

/** Parts addresses, mentions, references to issues and commits, and emoji by a sign without width. */
function parted(text: string): string {
  return text
    .replace(/@(?=\S)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)|#(?=\d)/gi, (found) => found + stop)
    .replace(/(?<!\w)[0-9a-f]{7,40}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, (piece) => piece + stop));
}

/** Text for HTML and SVG, as content or as a quoted attribute, on one line. */
export function escapeHtml(text: string): string {
  return escapeHtmlLines(visible(text));
}

/** The same for text whose lines are laid out already (`visibleLines`). */
export function escapeHtmlLines(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)!};`);
}

/** What would end a quoted text of Mermaid, or be read as its directive, entity, comment or formula, and what stands for it. */
const mermaidSigns: Readonly<Record<string, string>> = {
  '"': '”',
  "'": '’',
  '`': '’',
  '<': '‹',
  '>': '›',
  '#': '＃',
  '&': '＆',
  ';': '；',
  $: '＄',
  '\\': '＼',
  '|': '｜',
  '{': '(',
  '}': ')',
  '[': '(',
  ']': ')',
  '@': '＠',
};

/** Text between quotes in a Mermaid diagram, at most 80 characters. Signs that Mermaid would read become ones that look alike. */
export function escapeMermaid(text: string): string {
  return shorten(visible(text), 80)
    .replaceAll('%%', '％％')
    .replace(/["'`<>#&;$\\|{}[\]@]/g, (sign) => mermaidSigns[sign]!);
}

/** At most `max` characters (code points), the last one an ellipsis where something was cut. Its cost grows with `max`, not with the text. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const characters = Array.from(text.slice(0, 2 * max + 2));
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
