import { environment } from './environment.js';
import { run as fingerprint } from './fingerprint.js';
import { ownTime } from './own-time.js';
import { scorePython } from './score-python.js';
import { start } from './start.js';

/** What something costs against its peer in the same run; `most` is the bar. */
export interface Cost {
  readonly name: string;
  readonly ratio: number;
  readonly most: number;
}

/*
 * Ratios against peers in the same run; absolute times do not travel between machines. `npm run bench`; ends with 1 where a bar is missed.
 */
const lines: [string, string, string, boolean][] = [];
const own = await ownTime();
for (const { name, ratio, most } of [...start(), ...scorePython(), ...(await environment()), own.checking])
  lines.push([name, `${ratio.toFixed(2)}x`, `at most ${most}x`, ratio <= most]);
for (const { name, ratio, bar } of [fingerprint()].flat())
  lines.push([name, `${ratio.toFixed(2)}x as fast`, `at least ${bar}x`, ratio >= bar]);
lines.push([
  `action on a check of the example, its own time without commands, training and ${own.calls} calls`,
  `${own.seconds.toFixed(1)} s`,
  `at most ${own.most} s`,
  own.seconds <= own.most,
]);

console.log('| what | measured | bar | |\n| --- | --- | --- | --- |');
for (const [name, measured, bar, met] of lines)
  console.log(`| ${name} | ${measured} | ${bar} | ${met ? 'met' : 'MISSED'} |`);
if (lines.some(([, , , met]) => !met)) process.exitCode = 1;
