import { readFileSync } from 'node:fs';

interface Ours {
  readonly columns: readonly {
    readonly name: string;
    readonly nulls: number;
    readonly numbers: Record<'mean' | 'sd' | 'min' | 'max', number | null> | null;
    readonly texts: {
      readonly length: { readonly min: number; readonly mean: number; readonly max: number } | null;
    } | null;
    readonly dates: unknown;
  }[];
}

/** Whether two programs that were timed against each other found the same. */
export function agree(ours: string, duckdb: string): void {
  const mine = JSON.parse(readFileSync(ours, 'utf8')) as Ours;
  const theirs = JSON.parse(readFileSync(duckdb, 'utf8')) as Record<string, Record<string, number>>;
  for (const { name, nulls, numbers, texts, dates } of mine.columns) {
    const peer = theirs[name]!;
    const length = dates === null ? texts?.length : null;
    const pairs: [string, number | null | undefined, number | undefined][] = [
      ['nulls', nulls, peer['nulls']],
      ...(['mean', 'sd', 'min', 'max'] as const).map(
        (each) => [each, numbers?.[each], peer[each]] as [string, number, number],
      ),
      ['shortest', length?.min, peer['shortest']],
      ['longest', length?.max, peer['longest']],
      ['length', length?.mean, peer['length']],
    ];
    for (const [figure, one, other] of pairs)
      if (typeof one === 'number' && other !== undefined && Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(other)))
        throw new Error(`${name}: ${figure} is ${one} here and ${other} in DuckDB.`);
  }
}
