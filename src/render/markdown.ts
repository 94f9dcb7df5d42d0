import { escapeMarkdown, shorten } from './escape.js';
import { markdownBlock, markdownText } from './markdown-block.js';
import type { Section, Text } from './section.js';

/** What a Markdown report may be told. */
export interface MarkdownOptions {
  /** Most bytes of UTF-8 that the text may have. */
  readonly limit?: number;
  /** The report's heading, and a line below it. */
  readonly title?: string;
  readonly subtitle?: Text;
}

/**
 * Sections as GitHub Flavored Markdown, by their order, with a newline at the end. Where the text would be longer than the limit, whole
 * sections go, the last first, and a line names them.
 */
export function toMarkdown(sections: readonly Section[], options: MarkdownOptions = {}): string {
  const ordered = sections.toSorted((a, b) => a.order - b.order);
  const head = [
    ...(options.title === undefined ? [] : [`# ${heading(options.title)}`]),
    ...(options.subtitle === undefined ? [] : [markdownText(options.subtitle)]),
  ];
  const bodies = ordered.map(sectionText);
  const limit = options.limit ?? Infinity;
  for (let kept = bodies.length; kept >= 0; kept -= 1) {
    const text = joined([...head, ...bodies.slice(0, kept), ...leftOut(ordered.slice(kept))]);
    if (Buffer.byteLength(text) <= limit) return text;
  }
  return joined(leftOut(ordered, true));
}

function sectionText(section: Section): string {
  return [`## ${heading(section.title)}`, ...section.blocks.map((block) => markdownBlock(block))].join('\n\n');
}

function leftOut(sections: readonly Section[], unnamed = false): string[] {
  if (sections.length === 0) return [];
  const names = unnamed ? `${sections.length} sections` : sections.map(({ title }) => heading(title)).join(', ');
  return [`*Left out to keep this short: ${names}. The HTML report has everything.*`];
}

function heading(title: string): string {
  return escapeMarkdown(shorten(title, 150));
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
