import { drawing, element } from './svg.js';
import { tones } from './chart/palette.js';

/** Heights in a row of a table: a small histogram. */
export interface Bars {
  /** Read aloud in the picture's place. */
  readonly description: string;
  readonly counts: readonly number[];
}

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const width = 96;
const height = 22;

/** Counts as block characters, one each; a blank where there is nothing. More than `most` counts are taken together side by side. */
export function barText(counts: readonly number[], most: number): string {
  const together = Math.ceil(counts.length / most);
  const sums = Array.from({ length: Math.ceil(counts.length / together) }, (_, at) =>
    counts.slice(at * together, (at + 1) * together).reduce((sum, count) => sum + count, 0),
  );
  const largest = Math.max(...sums);
  return sums.map((sum) => (sum === 0 ? ' ' : heights[Math.ceil((sum / largest) * heights.length) - 1]!)).join('');
}

/** Counts as a picture of the height of a line; a bar that counts something is at least a pixel high. */
export function barPicture({ counts, description }: Bars): string {
  const largest = Math.max(1, ...counts);
  const step = width / Math.max(counts.length, 6);
  const bars = counts.flatMap((count, at) => {
    const size = count === 0 ? 0 : Math.max(1, (count / largest) * height);
    const place = { x: at * step, y: height - size, width: Math.max(0.5, step - 1), height: size };
    return size === 0 ? [] : [element('rect', { ...place, fill: tones.neutral })];
  });
  const axis = element('line', { x1: 0, x2: width, y1: height, y2: height, stroke: 'var(--axis, #8b949e)' });
  return drawing({ width, height: height + 1, title: 'Histogram', description }, ...bars, axis);
}
