import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A node of Markdown as a parser sees it: what kind it is, and its text or its parts. */
export interface Parsed {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Parsed[];
}

/** Markdown as CommonMark and GitHub's extensions read it (micromark): tables, autolinks, strikethrough, task lists, footnotes. */
export function parsed(markdown: string): Parsed {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a tree, the outer ones first. */
export function nodes(tree: Parsed): Parsed[] {
  return [tree, ...(tree.children ?? []).flatMap(nodes)];
}

/** A tree without its texts: what was made of the markup. Emphasis that we give a text, by asterisks or by tags, counts as text. */
export function outline(tree: Parsed): unknown {
  return parts(tree)[0];
}

function parts({ type, value, children }: Parsed): unknown[] {
  if (type === 'html') {
    const found = tags(value ?? '').filter((tag) => !/^<\/?(?:span|strong)>$/.test(tag));
    return found.length === 0 ? ['text'] : [['html', found]];
  }
  const inner = (children ?? [])
    .flatMap(parts)
    .filter((part, index, all) => part !== 'text' || all[index - 1] !== 'text');
  if (type === 'strong') return inner;
  return children === undefined ? [type] : [[type, inner]];
}

/** The tags of a piece of HTML in their order; what is between them is text. */
export function tags(html: string): string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

/**
 * What GitHub looks for in the texts of a rendered page, code and links aside: mentions, references to issues and commits, emoji, addresses,
 * formulas (its filters' documented forms).
 */
export const filtered: readonly RegExp[] = [
  /(?<![\w`])@[a-z0-9][a-z0-9-]*/i,
  /(?<!\w)#\d/,
  /\bGH-\d/i,
  /(?<![\w/.-])[0-9a-f]{7,40}(?![\w/.-])/,
  /:[a-z0-9_+-]+:/i,
  /\b(?:https?|ftp):\/\//i,
  /\bwww\./i,
];
