import { count, percent } from '../number.js';
import type { Figure, TableBlock } from '../section.js';
import { coordinate, drawing, element, label, type Markup } from '../svg.js';
import { fitted, textWidth } from '../width.js';
import { ink, muted, tones } from './palette.js';

/** A confusion matrix of several classes. */
export interface ClassMatrix {
  readonly title: string;
  readonly labels: readonly string[];
  /** Rows of the data: counts[observed][predicted]. */
  readonly counts: readonly (readonly number[])[];
}

const gap = 3;
const width = 480;
const fontSize = 12;
/** Most room for a name. */
const widest = 108;
/** Names that do not fit above their columns side by side lean by this angle. */
const lean = (50 * Math.PI) / 180;

/** Where everything stands. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Names of columns lean. */
  readonly aslant: boolean;
  /** Size of the counts, so that the longest one fits; of the shares, or null where there is no room for them. */
  readonly countSize: number;
  readonly shareSize: number | null;
}

/**
 * The confusion matrix of three to about ten classes: rows are the observed class, columns the predicted one. The stronger the colour, the
 * larger the share of the row.
 */
export function classMatrixFigure(chart: ClassMatrix): Figure {
  return { kind: 'figure', title: chart.title, svg: draw(chart), mermaid: null, table: table(chart) };
}

function frameOf({ labels, counts }: ClassMatrix): Frame {
  const k = labels.length;
  const longest = Math.max(...labels.map((name) => Math.min(widest, textWidth(name, fontSize))));
  const left = Math.max(60, longest) + 18;
  const straight = (width - left) / k - gap;
  const aslant = longest > straight - 4;
  // The last name that leans reaches beyond its column.
  const cellWidth = aslant ? (width - left - Math.cos(lean) * longest) / (k - 0.5) - gap : Math.min(110, straight);
  const height = Math.max(28, Math.min(64, 0.75 * cellWidth));
  const digits = Math.max(...counts.flat().map((value) => textWidth(count(value), 1)));
  return {
    left,
    top: 34 + (aslant ? Math.sin(lean) * longest : 10),
    cell: { width: cellWidth, height },
    aslant,
    countSize: Math.min(17, (cellWidth - 8) / digits),
    shareSize: cellWidth >= 36 && height >= 32 ? Math.min(12, cellWidth / 4) : null,
  };
}

function draw(chart: ClassMatrix): string {
  const frame = frameOf(chart);
  const { left, top, cell } = frame;
  const k = chart.labels.length;
  const right = left + k * (cell.width + gap);
  return drawing(
    { width, height: top + k * (cell.height + gap), title: chart.title, description: describe(chart) },
    label((left + right - gap) / 2, 12, 'predicted', { 'text-anchor': 'middle' }),
    label(left - 10, top - 10, 'observed', { 'text-anchor': 'end' }),
    ...chart.labels.flatMap((name, index) => drawName(name, index, frame)),
    ...chart.counts.flatMap((row, observed) => {
      const total = sum(row);
      return row.flatMap((value, predicted) =>
        drawCell({ x: left + predicted * (cell.width + gap), y: top + observed * (cell.height + gap) }, frame, {
          value,
          share: total === 0 ? null : value / total,
          right: observed === predicted,
        }),
      );
    }),
  );
}

/** The name of a class, beside its row and above its column. */
function drawName(name: string, index: number, { left, top, cell, aslant }: Frame): Markup[] {
  const x = left + index * (cell.width + gap) + cell.width / 2;
  const y = top + index * (cell.height + gap) + cell.height / 2 + 4;
  const text = { 'font-size': fontSize, fill: ink };
  const short = fitted(name, fontSize, widest);
  const [at, base] = [x + 2, top - 7];
  const turn = `rotate(${((-lean * 180) / Math.PI).toFixed(0)} ${coordinate(at)} ${coordinate(base)})`;
  const above = aslant
    ? label(at, base, short, { ...text, transform: turn })
    : label(x, top - 10, short, { ...text, 'text-anchor': 'middle' });
  return [above, label(left - 10, y, short, { ...text, 'text-anchor': 'end' })];
}

function drawCell(
  { x, y }: { readonly x: number; readonly y: number },
  { cell, countSize, shareSize }: Frame,
  { value, share, right }: { readonly value: number; readonly share: number | null; readonly right: boolean },
): Markup[] {
  const tone = right ? tones.good : tones.bad;
  // A cell without rows is no mistake that anybody made.
  const stroke =
    value > 0 || right ? { stroke: tone, 'stroke-opacity': 0.35 } : { stroke: muted, 'stroke-opacity': 0.2 };
  const strength = value === 0 ? 0 : 0.08 + 0.3 * (share ?? 0);
  const rect = element('rect', {
    x,
    y,
    width: cell.width,
    height: cell.height,
    rx: 5,
    fill: tone,
    'fill-opacity': strength,
    ...stroke,
  });
  const middle = { 'text-anchor': 'middle' };
  const [center, half] = [x + cell.width / 2, y + cell.height / 2];
  if (value === 0 && !(right && share === null))
    return [rect, label(center, half + 4, '0', { ...middle, fill: muted })];
  const below = shareSize === null ? [] : [share === null ? 'no rows' : percent(share, 0)];
  const size = { 'font-size': countSize, 'font-weight': 600 };
  return [
    rect,
    label(center, below.length === 0 ? half + countSize / 3 : half, count(value), { ...middle, ...size, fill: ink }),
    ...below.map((text) =>
      label(center, half + (shareSize ?? 0) + 2, text, { ...middle, 'font-size': shareSize ?? 0, fill: ink }),
    ),
  ];
}

function table({ title, labels, counts }: ClassMatrix): TableBlock {
  return {
    kind: 'table',
    title,
    head: ['observed ↓ predicted →', ...labels],
    align: ['left', ...labels.map(() => 'right' as const)],
    rows: counts.map((row, observed) => {
      const total = sum(row);
      return [
        labels[observed]!,
        ...row.map((value) => (value === 0 ? '0' : `${count(value)} (${percent(value / total)})`)),
      ];
    }),
  };
}

/** What a picture does not tell aloud: of each class how many were found, and where the others went. */
function describe({ labels, counts }: ClassMatrix): string {
  return counts
    .map((row, observed) => {
      if (sum(row) === 0) return `Observed ${labels[observed]!}: no rows.`;
      const wrong = row.flatMap((value, k) =>
        k === observed || value === 0 ? [] : [`${count(value)} as ${labels[k]!}`],
      );
      const rest = wrong.length === 0 ? '' : `; ${wrong.join(', ')}`;
      return `Observed ${labels[observed]!}: ${count(row[observed])} of ${count(sum(row))} found${rest}.`;
    })
    .join(' ');
}

function sum(row: readonly number[]): number {
  return row.reduce((total, value) => total + value, 0);
}
