import { visible } from './visible.js';

/** Parts what GitHub looks for in the finished text, where no escape of Markdown reaches. `visible` leaves none of a cell's own. */
const stop = '\u200B';

/** Markdown's signs wherever they stand. An underscore between two letters or digits is none, nor is a number sign before a letter. */
const signs = /[&<\\`*~[\]|$\u200B]|#(?![A-Za-z\u200B])|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g;

/** What opens a block at the start of a line: a quotation, a list, a rule, an underline, a table's second row, code by indentation. */
const opening = /^(?:[>#=: ]|[-+](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))/;

/**
 * Text that GitHub Flavored Markdown shows as it is, on one line: in a paragraph, a table's cell, a heading, or between HTML tags. Nothing of
 * it becomes markup, a link, an image, a mention, a reference, an emoji, a formula or HTML. Signs become numeric entities, which open nothing
 * in Markdown (CommonMark 0.31, section 2.5) and mean the same between HTML tags.
 */
export function escapeMarkdown(text: string): string {
  return escapeMarkdownInside(text).replace(opening, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}

/** The same for text that stands after other text on its line. */
export function escapeMarkdownInside(text: string): string {
  return parted(visible(text)).replace(signs, (found) =>
    // GitHub documents the span for a dollar sign beside formulas: its filter looks at whole texts, where an entity is a dollar again.
    found === '$' ? '<span>$</span>' : Array.from(found, entity).join(''),
  );
}

/** Parts addresses, mentions, references to issues and commits, and emoji by a sign without width. */
function parted(text: string): string {
  return text
    .replace(/@(?=\S)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)|#(?=\d)/gi, (found) => found + stop)
    .replace(/(?<!\w)(?=[0-9]*[a-f])[0-9a-f]{7,40}(?!\w)/gi, (hash) =>
      hash.replace(/.{6}(?=.)/g, (piece) => piece + stop),
    );
}

/** Text for HTML and SVG, as content or as a quoted attribute, on one line. */
export function escapeHtml(text: string): string {
  return escapeHtmlLines(visible(text));
}

/** The same for text whose lines are laid out already (`visibleLines`). */
export function escapeHtmlLines(text: string): string {
  return text.replace(/[&<>"']/g, entity);
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

function entity(sign: string): string {
  if (sign === '&') return '&amp;';
  if (sign === '<') return '&lt;';
  if (sign === '>') return '&gt;';
  return `&#${sign.codePointAt(0)!};`;
}
