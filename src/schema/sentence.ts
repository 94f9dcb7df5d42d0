/** `12 of 569 rows (2.1%)`. */
export function share(count: number, rows: number): string {
  const percent = (count / rows) * 100;
  const shown = percent >= 0.1 || count === 0 ? percent.toFixed(1) : percent.toPrecision(1);
  return `${String(count)} of ${String(rows)} rows (${shown}%)`;
}

/** The end of a range. */
export function bound(end: number | string | null | undefined): string {
  return String(end ?? '');
}

/** `3 characters`. */
export function characters(count: number | null | undefined): string {
  return `${String(count ?? 0)} ${count === 1 ? 'character' : 'characters'}`;
}

/** How many different ones there are, if more than one. */
export function different(values: readonly unknown[] | null): string {
  if (values === null) return '; more than 1000 different ones';
  return values.length <= 1 ? '' : `; ${String(values.length)} different ones`;
}
