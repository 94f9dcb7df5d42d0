import { cpuUsage } from 'node:process';
import { columnOf, optionsOf, sceneOf } from '../__tests__/gate/scene.js';
import { judge } from '../src/gate/judge.js';
import type { Situation } from '../src/gate/situation.js';

/** Five metrics, and 20 required slices of the primary one. */
function situationOf(rows: number): Situation {
  const options = optionsOf({
    primary: { metric: 'roc_auc' },
    guards: { brier: { margin: 0.02 }, f1: { margin: 0.05 }, accuracy: { margin: 0.05 } },
    thresholds: { log_loss: { max: 2 } },
    slices: { required: ['region'] },
  });
  const columns = new Map([['region', columnOf('string', rows, (i) => `region ${i % 20}`)]]);
  return sceneOf('binary', rows, { candidate: 1.2, champion: 1 }, { options, columns });
}

/** Processor seconds of a verdict, in a process that has judged before. */
function secondsOf(situation: Situation): number {
  judge(situation);
  const times = Array.from({ length: 3 }, () => {
    const started = cpuUsage();
    const { comparisons } = judge(situation);
    const { user, system } = cpuUsage(started);
    if (comparisons.length !== 25) throw new Error(`expected 25 comparisons, got ${comparisons.length}`);
    return (user + system) / 1e6;
  });
  return times.toSorted((one, other) => one - other)[1]!;
}

/** What a verdict costs, at many rows and at few. */
export function gateTimes(): { name: string; measured: string; bar: string; met: boolean }[] {
  return [
    { rows: 100_000, most: 5 },
    { rows: 569, most: 0.3 },
  ].map(({ rows, most }) => {
    const seconds = secondsOf(situationOf(rows));
    return {
      name: `a gate of 5 metrics and 20 slices, ${rows.toLocaleString('en')} rows`,
      measured: `${seconds.toFixed(3)} s`,
      bar: `under ${most} s`,
      met: seconds < most,
    };
  });
}
