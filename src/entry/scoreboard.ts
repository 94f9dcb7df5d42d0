import { visible } from '../host/visible.js';
import type { Ran } from '../run/result.js';
import type { Part, Watcher } from './engine.js';
import type { StepName } from './steps.js';

/** Where a scoreboard writes. */
export interface ScoreboardOptions {
  readonly write: (text: string) => void;
  readonly colour: boolean;
}

/** One line a step on standard output: what was done, or why not, and how long it took. */
export class Scoreboard implements Watcher {
  constructor(private readonly options: ScoreboardOptions) {}

  async around(step: StepName, part: Part | null, body: () => Promise<Ran>): Promise<Ran> {
    const name = part === null ? step : `${step} ${part}`;
    try {
      const ran = await body();
      this.line(
        ran.status === 'ok' ? 'ok' : 'no',
        name,
        ran.skipped ? `unchanged: ${ran.summary}` : ran.summary,
        ran.skipped ? 0 : ran.milliseconds,
      );
      return ran;
    } catch (cause) {
      this.line('failed', name, 'stopped; the reason stands below', 0);
      throw cause;
    }
  }

  private line(state: 'ok' | 'no' | 'failed', name: string, summary: string, milliseconds: number): void {
    const [mark, code] =
      state === 'ok' ? (['ok', 32] as const) : state === 'no' ? (['no', 33] as const) : (['!!', 31] as const);
    const painted = this.options.colour ? `\u001B[${code}m${mark}\u001B[0m` : mark;
    const [first = '', ...rest] = visible(summary).split('\n');
    const time = milliseconds >= 1000 ? `  (${(milliseconds / 1000).toFixed(1)} s)` : '';
    this.options.write(`${painted}  ${name.padEnd(20)}  ${first}${time}\n`);
    for (const line of rest) this.options.write(`${' '.repeat(26)}${line}\n`);
  }
}
