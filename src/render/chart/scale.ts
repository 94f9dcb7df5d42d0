import { figure } from '../number.js';

/** A stretch of numbers, lower end first, ends apart. */
export type Domain = readonly [number, number];

/** Marks on an axis: at round numbers, labelled with the same number of decimals. */
export interface Ticks {
  readonly values: readonly number[];
  readonly labels: readonly string[];
}

/** The finite numbers' smallest and largest; widened where they are equal; [0, 1] where there are none. */
export function extent(values: Iterable<number>): Domain {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  if (high - low > Math.abs(high) * 1e-9) return [low, high];
  const around = low === 0 ? 0.5 : Math.abs(low) * 0.1;
  return [low - around, high + around];
}

/** The domain widened to whole steps, so that the axis ends on a mark. */
export function rounded(domain: Domain, target: number): Domain {
  const step = niceStep(domain, target);
  return [Math.floor(domain[0] / step + 1e-9) * step, Math.ceil(domain[1] / step - 1e-9) * step];
}

/** About `target` marks at multiples of 1, 2 or 5 times a power of ten, inside the domain. */
export function ticks(domain: Domain, target: number): Ticks {
  const step = niceStep(domain, target);
  const first = Math.ceil(domain[0] / step - 1e-9);
  const last = Math.floor(domain[1] / step + 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const labels = values.map((value) => tickLabel(value, decimals));
  return { values, labels };
}

/** Maps a domain onto a range of coordinates, and keeps what lies outside at its ends. */
export function linear(domain: Domain, range: Domain): (value: number) => number {
  const [low, high] = domain;
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return range[0] + share * (range[1] - range[0]);
  };
}

function niceStep([low, high]: Domain, target: number): number {
  const rough = (high - low) / target;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

function tickLabel(value: number, decimals: number): string {
  if (decimals > 5 || Math.abs(value) >= 1e7) return figure(value, 3);
  const text = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}
