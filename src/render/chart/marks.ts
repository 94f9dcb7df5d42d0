import { element, label, type Markup } from '../svg.js';
import { fitted, textWidth } from '../width.js';
import { fontSize } from './axes.js';
import { muted } from './palette.js';
import type { Domain } from './scale.js';

/** A value that a vertical line marks. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** Marks with places for their names: rows of text above the plot, 0 the lowest. */
export interface PlacedMarks {
  readonly marks: readonly PlacedMark[];
  readonly height: number;
}

interface PlacedMark {
  readonly text: string;
  readonly x: number;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  /** At an edge the text begins or ends there, however wide its face is. */
  readonly anchor: 'start' | 'middle' | 'end';
}

const row = 16;

/** Names stand above their lines, as low as they can without touching a neighbour's. */
export function placeMarks(marks: readonly Mark[], toX: (value: number) => number, width: number): PlacedMarks {
  const ends: number[] = [];
  const placed = [...marks]
    .sort((a, b) => a.at - b.at)
    .map((mark): PlacedMark => {
      const text = fitted(mark.label, fontSize, width - 8);
      const size = textWidth(text, fontSize);
      const x = toX(mark.at);
      const start = Math.min(width - size, Math.max(0, x - size / 2));
      const free = ends.findIndex((end) => end + 12 <= start);
      const level = free === -1 ? ends.length : free;
      ends[level] = start + size;
      const anchor = start === 0 ? 'start' : start === width - size ? 'end' : 'middle';
      return { text, x, start, end: start + size, level, anchor };
    });
  return { marks: placed, height: ends.length * row };
}

/** Names and dashed lines, from each name down to `bottom`; the lines are interrupted in the gaps, and below other names. */
export function drawMarks({ marks, height }: PlacedMarks, gaps: readonly Domain[], bottom: number): Markup[] {
  return marks.flatMap((mark) => {
    const baseline = height - 4 - mark.level * row;
    const above = marks.filter(
      (other) => other.level < mark.level && isBetween(mark.x, other.start - 3, other.end + 3),
    );
    const from = above.length > 0 ? height : baseline + 4;
    const starts = [from, ...gaps.map(([, end]) => end)];
    const ends = [...gaps.map(([start]) => start), bottom];
    const lines = starts.map((start, index) => line(mark.x, start, ends[index]!));
    const place = { start: mark.start, middle: (mark.start + mark.end) / 2, end: mark.end }[mark.anchor];
    const name = label(place, baseline, mark.text, { 'text-anchor': mark.anchor });
    return [...lines, name];
  });
}

function line(x: number, y1: number, y2: number): Markup {
  return element('line', { x1: x, x2: x, y1, y2, stroke: muted, 'stroke-dasharray': '4 3' });
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
