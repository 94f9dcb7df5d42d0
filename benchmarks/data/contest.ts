import { execFileSync } from 'node:child_process';
import { script } from './file.js';

/** How a program is started. */
export interface Call {
  readonly argv: readonly string[];
  readonly cwd: string;
}

/** `out` takes what it prints. */
interface Program extends Call {
  readonly out: string;
}

/** One round of a program. */
export interface Round {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Runs all programs in turn, so many rounds, and gives their rounds by name.
 * @throws Error where one of them fails
 */
export function measure(
  programs: Readonly<Record<string, Program>>,
  rounds: number,
  python: string,
): ReadonlyMap<string, readonly Round[]> {
  const said = execFileSync(python, [script('measure.py'), JSON.stringify(programs), String(rounds)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = JSON.parse(said) as Record<string, [number, number][]>;
  return new Map(
    Object.entries(found).map(([name, each]) => [
      name,
      each.map(([seconds, kibibytes]) => ({ seconds, megabytes: (kibibytes * 1024) / 1e6 })),
    ]),
  );
}

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}

/** Median of the ratios of two programs' times, round by round. */
export function ratioOf(ours: readonly Round[], peer: readonly Round[]): number {
  return median(ours.map(({ seconds }, at) => seconds / peer[at]!.seconds));
}
