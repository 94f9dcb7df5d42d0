import { escapeMermaid, shorten } from '../escape.js';
import { seriesStyle } from './palette.js';
import { extent } from './scale.js';
import type { Histogram } from './histogram.js';
import { referenceOf, type LineChart, type LineSeries } from './line.js';

/** Most points of a curve: more would not be seen in a chart of 700 pixels, and text on GitHub is limited. */
const gridSize = 41;

/** Curves as a Mermaid chart. It wants the same number of evenly spaced points of each: the curves are read off on a grid. */
export function lineMermaid(chart: LineChart): string {
  const reference = referenceOf(chart);
  const [low, high] =
    reference !== undefined ? [0, 1] : extent(chart.series.flatMap(({ points }) => points.map(([x]) => x)));
  const size = Math.min(gridSize, Math.max(2, ...chart.series.map(({ points }) => points.length)));
  const grid = Array.from({ length: size }, (_, index) => low + ((high - low) * index) / (size - 1));
  const curves = chart.series.map((series) => grid.map((x) => at(series, x)));
  const names = chart.series.map(({ name }) => name);
  if (reference !== undefined) {
    curves.push(grid.map((x) => reference.from + (reference.to - reference.from) * x));
    names.push(reference.name);
  }
  const colours = curves.map((_, index) =>
    reference !== undefined && index === curves.length - 1 ? seriesStyle(4) : seriesStyle(index),
  );
  const legend = names.map((name, index) => `${shorten(name, 24)} ${colours[index]!.name}`).join(', ');
  const [bottom, top] =
    reference !== undefined ? [0, 1] : extent([...(chart.yFrom0 === true ? [0] : []), ...curves.flat()]);
  return [
    palette(colours.map((style) => style.mermaid)),
    'xychart-beta',
    ...(names.length > 1 ? [`    title "${escapeMermaid(legend)}"`] : []),
    `    x-axis "${escapeMermaid(chart.xLabel)}" ${decimal(low)} --> ${decimal(high)}`,
    `    y-axis "${escapeMermaid(chart.yLabel)}" ${decimal(bottom)} --> ${decimal(top)}`,
    ...curves.map((values) => `    line [${values.map(decimal).join(', ')}]`),
  ].join('\n');
}

/** Counts as a Mermaid chart. Its bars stand at even distances, so the bins are named by their middle where they are few. */
export function histogramMermaid(chart: Histogram): string {
  const middles = chart.counts.map((_, index) => (chart.edges[index]! + chart.edges[index + 1]!) / 2);
  return [
    palette([seriesStyle(0).mermaid]),
    'xychart-beta',
    `    x-axis "${escapeMermaid(chart.xLabel)}" ${decimal(middles[0]!)} --> ${decimal(middles.at(-1)!)}`,
    `    y-axis "rows" 0 --> ${decimal(Math.max(1, ...chart.counts))}`,
    `    bar [${chart.counts.map(decimal).join(', ')}]`,
  ].join('\n');
}

function palette(colours: readonly string[]): string {
  const settings = { themeVariables: { xyChart: { plotColorPalette: colours.join(', ') } } };
  return `%%{init: ${JSON.stringify(settings)}}%%`;
}

/** A curve's value at x: between two points on the line, at a step its end, outside the points the nearest one's. */
function at({ points }: LineSeries, x: number): number {
  const after = points.findIndex((point) => point[0] > x);
  if (after === -1) return points.at(-1)![1];
  if (after === 0) return points[0]![1];
  const [x0, y0] = points[after - 1]!;
  const [x1, y1] = points[after]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** Four significant digits without an exponent, which Mermaid's grammar does not know. */
function decimal(value: number): string {
  const short = Number(value.toPrecision(4));
  if (short === 0) return '0';
  const decimals = Math.max(0, 3 - Math.floor(Math.log10(Math.abs(short))));
  return decimals === 0 ? short.toFixed(0) : short.toFixed(Math.min(20, decimals)).replace(/\.?0+$/, '');
}
