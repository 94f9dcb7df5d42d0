import { count, figure, percent } from '../../render/number.js';
import { quantileShares, type Association, type ColumnProfile, type Top } from './profile.js';

/** How a profile's figures are worded, in a terminal and in a report. */

export function missingText(nulls: number, rows: number): string {
  if (nulls === 0) return '0';
  return nulls / rows < 0.0005 ? '< 0.1%' : percent(nulls / rows);
}

/** Estimates have a tilde. */
export function distinctText({ count: distinct, error }: ColumnProfile['distinct']): string {
  return error === 0 ? count(distinct) : `~${figure(Number(distinct.toPrecision(3)))}`;
}

/** r, eta or V. */
export function associationText(association: Association | null): string {
  if (association === null) return '–';
  const sign = { pearson: 'r', correlation_ratio: 'η', cramers_v: 'V' }[association.form];
  return `${sign} ${figure(Number(association.value.toFixed(3)), 3)}`;
}

/** The quantile at a share that `quantileShares` has. */
export function quantileText(
  quantiles: readonly (number | null)[],
  share: (typeof quantileShares)[number],
  digits = 4,
): string {
  return figure(quantiles[quantileShares.indexOf(share)], digits);
}

/** How a day or a time is drawn: without the seconds and the fraction. */
export function timeText(iso: string | null): string {
  return iso === null ? '–' : iso.replace('T', ' ').replace(/^(.{16}):.*$/, '$1');
}

/** The most frequent values with their shares, as many as find room; never the values of a digest. */
export function topText(top: Top | null, present: number, room: number): string {
  if (top === null || top.form === 'digest') return '–';
  if (top.values.length === 0) return 'none has 1%';
  if (top.values[0]!.count === 1) return 'each once';
  if (top.values[0]!.count < present / 100) return 'none has 1%';
  let text = '';
  for (const { value, count: rows } of top.values) {
    const shown = typeof value === 'number' ? figure(value) : value === '' ? '""' : shortened(value);
    const next = `${text === '' ? '' : ', '}${shown} ${share(rows / present)}`;
    if (text !== '' && text.length + next.length > room) return `${text}, …`;
    text += next;
  }
  return top.complete ? text : `${text}, …`;
}

const longestValue = 24;

function shortened(value: string): string {
  const characters = Array.from(value.slice(0, longestValue * 4));
  return characters.length > longestValue ? `${characters.slice(0, longestValue - 1).join('')}…` : value;
}

function share(part: number): string {
  return part < 0.005 ? '<1%' : percent(part, 0);
}
