import type { Bars } from './bars.js';

/** Text with emphasis; plain strings are escaped by each renderer. Bars are a small histogram. */
export type Inline = string | { readonly strong: string } | { readonly code: string } | { readonly bars: Bars };
export type Text = Inline | readonly Inline[];

/** The pieces of a text, in order. */
export function inlines(text: Text): readonly Inline[] {
  return Array.isArray(text) ? (text as readonly Inline[]) : [text as Inline];
}

/** A chart as SVG (for HTML; colours by CSS variables) with a Mermaid or text form for Markdown. */
export interface Figure {
  readonly kind: 'figure';
  readonly title: string;
  /** A complete <svg> element built by render/svg; nothing in it is unescaped. */
  readonly svg: string;
  /** A Mermaid diagram, or null: Markdown then leaves the figure to the HTML report. */
  readonly mermaid: string | null;
  /** What the figure shows as a table: stands in Markdown where there is no diagram. */
  readonly table?: TableBlock;
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table lists; read aloud by screen readers. The section's title stands in where it is missing. */
  readonly title?: string;
  readonly head: readonly string[];
  readonly align?: readonly ('left' | 'right')[];
  readonly rows: readonly (readonly Text[])[];
  /** By row, what is added to its last cell: HTML gives it the table's whole width below the row, so that it makes no column wide. */
  readonly remarks?: readonly (string | null)[];
}

/** Building blocks of a report; each renders to Markdown and to HTML. Data, never markup. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | TableBlock
  | Figure
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'callout'; readonly tone: 'good' | 'bad' | 'neutral'; readonly title: string; readonly text: Text }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] };

/** A part of the report: one step's. Sections are joined in the report's order; whole sections are dropped when space runs out. */
export interface Section {
  readonly title: string;
  /** Lower comes first; the verdict is 0. */
  readonly order: number;
  readonly blocks: readonly Block[];
  /** What a comment on a pull request shows of it without a click, above the folded blocks; `all`: the blocks themselves. */
  readonly brief?: readonly Block[] | 'all';
}
