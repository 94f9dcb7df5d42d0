/**
 * Colours of figures: variables of the page, which differ in light and dark, with a fallback in between that reads on both.
 * Neighbouring series differ in lightness and dash as well, so that they can be told apart without colours.
 */
export const ink = 'var(--ink, currentColor)';
export const muted = 'var(--muted, #6e7781)';
export const rule = 'var(--rule, #8b949e66)';
export const axis = 'var(--axis, #8b949e)';

export const tones = {
  good: 'var(--good, #2a9d4b)',
  bad: 'var(--bad, #e5484d)',
  neutral: 'var(--series-1, #2f81f7)',
} as const;

export interface SeriesStyle {
  readonly stroke: string;
  readonly dash: string | undefined;
  /** The colour in a Mermaid diagram and its name in that diagram's title, since Mermaid draws no legend. */
  readonly mermaid: string;
  readonly name: string;
}

const styles: readonly SeriesStyle[] = [
  { stroke: 'var(--series-1, #2f81f7)', dash: undefined, mermaid: '#2f81f7', name: 'blue' },
  { stroke: 'var(--series-2, #e16f24)', dash: '7 3', mermaid: '#e16f24', name: 'orange' },
  { stroke: 'var(--series-3, #1a9b8c)', dash: '3 3', mermaid: '#1a9b8c', name: 'teal' },
  { stroke: 'var(--series-4, #a371f7)', dash: '9 3 2 3', mermaid: '#a371f7', name: 'purple' },
  { stroke: 'var(--series-5, #8b949e)', dash: '1 3', mermaid: '#8b949e', name: 'grey' },
];

/** The style of the n-th series; after five they repeat. */
export function seriesStyle(index: number): SeriesStyle {
  return styles[index % styles.length]!;
}
