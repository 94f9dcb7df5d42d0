import { escapeMarkdown, shorten } from '../render/escape.js';
import { markdownBlock } from '../render/markdown-block.js';
import type { Section } from '../render/section.js';

/** Bytes. GitHub takes 65,536 characters of a comment; marker, footer, and what a door puts beside the report need some. */
const longest = 63_000;

/** A part of the comment, and the section that it belongs to. */
interface Part {
  readonly title: string;
  readonly text: string;
}

/**
 * The report as a comment on a pull request: what each section says in brief, by their order, then the sections themselves, folded. A part
 * that finds no room is left out whole, and a line names it; one long section does not take the rest with it.
 * @param limit most bytes of UTF-8, which are never fewer than characters however they are counted
 */
export function commentMarkdown(model: string, sections: readonly Section[], limit = longest): string {
  const ordered = sections.toSorted((a, b) => a.order - b.order);
  const parts = [...ordered.flatMap(briefPart), ...ordered.flatMap(foldedPart)];
  const kept = [`### ${escapeMarkdown(shorten(model, 150))}`];
  const left: string[] = [];
  for (const [index, { title, text }] of parts.entries()) {
    // Whatever comes after may have to be named as left out.
    const names = [...left, ...parts.slice(index + 1).map((part) => part.title)];
    if (Buffer.byteLength(whole([...kept, text, ...note(names)])) <= limit) kept.push(text);
    else left.push(title);
  }
  return whole([...kept, ...note(left)]);
}

function briefPart({ title, brief, blocks }: Section): Part[] {
  const shown = brief === 'all' ? blocks : (brief ?? []);
  return shown.length === 0 ? [] : [{ title, text: joined(shown.map((block) => markdownBlock(block))) }];
}

function foldedPart({ title, brief, blocks }: Section): Part[] {
  if (brief === 'all') return [];
  return [{ title, text: markdownBlock({ kind: 'details', summary: title, blocks }) }];
}

function note(titles: readonly string[]): string[] {
  if (titles.length === 0) return [];
  const names = [...new Set(titles)].map((title) => escapeMarkdown(shorten(title, 150))).join(', ');
  return [`*Left out to keep this short: ${names}. The full report has everything.*`];
}

function whole(parts: readonly string[]): string {
  return `${joined(parts)}\n`;
}

/** Lists that follow each other are one list. */
function joined(parts: readonly string[]): string {
  return parts.reduce((sum, part) => {
    const last = sum.slice(sum.lastIndexOf('\n') + 1);
    return `${sum}${last.startsWith('- ') && part.startsWith('- ') ? '\n' : '\n\n'}${part}`;
  });
}
