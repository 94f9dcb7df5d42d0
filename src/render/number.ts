/** Stands where there is no value. */
const absent = '–';

/**
 * A number for people: 4 significant digits; whole parts are never rounded (12,346).
 * A number that fewer digits say exactly stays short (0.01); a rounded one keeps its zeros (0.9790).
 * null, NaN: an en dash. Minus is U+2212.
 */
export function figure(value: number | null | undefined, digits = 4): string {
  if (value === null || value === undefined || Number.isNaN(value)) return absent;
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  return minus(magnitude(value, digits));
}

/** As figure, with a plus before what is above 0: for differences. */
export function signed(value: number | null | undefined, digits = 4): string {
  const text = figure(value, digits);
  return typeof value === 'number' && value > 0 ? `+${text}` : text;
}

/** A share in [0, 1] as a percentage with a fixed number of decimals. */
export function percent(value: number | null | undefined, decimals = 1): string {
  if (value === null || value === undefined || Number.isNaN(value)) return absent;
  return minus(`${grouped((value * 100).toFixed(decimals))}%`);
}

/** A whole number with thousands separators: 12,345. */
export function count(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return absent;
  return minus(grouped(value.toFixed(0)));
}

/** `[lower, upper]`; a missing bound is an open end: `[0.91, ∞)`. */
export function interval(lower: number | null | undefined, upper: number | null | undefined, digits = 4): string {
  if (typeof lower !== 'number' && typeof upper !== 'number') return absent;
  const left = typeof lower === 'number' ? `[${figure(lower, digits)}` : '(−∞';
  const right = typeof upper === 'number' ? `${figure(upper, digits)}]` : '∞)';
  return `${left}, ${right}`;
}

/** Milliseconds for people: 340 ms, 2.4 s, 3 min 20 s, 1 h 5 min. */
export function duration(milliseconds: number | null | undefined): string {
  if (milliseconds === null || milliseconds === undefined || Number.isNaN(milliseconds)) return absent;
  if (milliseconds < 999.5) return `${Math.max(0, milliseconds).toFixed(0)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 3600) return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.round(seconds / 60);
  return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

/** Bytes for people, in powers of 1000: 512 B, 1.4 kB, 23 MB. */
export function bytes(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return absent;
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let size = value;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const text = unit === 0 || size >= 9.95 ? size.toFixed(0) : size.toFixed(1);
  return `${text} ${units[unit]!}`;
}

function magnitude(value: number, digits: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return grouped(String(value === 0 ? 0 : value));
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size >= 1e15 || size < 1e-4) return exponent(value, digits);
  if (size >= 10 ** (digits - 1)) return grouped(value.toFixed(0));
  if (rounded === value) return String(value);
  return value.toFixed(Math.max(0, digits - 1 - Math.floor(Math.log10(size))));
}

function exponent(value: number, digits: number): string {
  const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
  return `${mantissa.replace(/\.?0+$/, '')}e${power.replace('+', '')}`;
}

/** Commas between thousands of a decimal's whole part. */
function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

function minus(text: string): string {
  return text.replaceAll('-', '−');
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
