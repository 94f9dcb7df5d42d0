import { writeFileSync } from 'node:fs';
import { rng } from '../src/statistics/rng.js';
import { promotedFalsely, type Team } from './simulations/looks.js';
import { powerOf, powerScenes } from './simulations/power.js';
import { isKept, mostOf, ratesOf, truthOf, type Rate } from './simulations/rates.js';
import { metricsFor, scenes } from './simulations/scenes.js';
import { marginOf, slicesOf } from './simulations/slices.js';
import { table, worstOf, type Found } from './simulations/table.js';

/*
 * How often the gate's bounds miss, in samples whose truth is known: writes benchmarks/SIMULATIONS.md. `npm run simulate [effort]`; effort 1 is the
 * nightly run, .25 takes a quarter of the samples. `quick` tries some scenes and writes nothing. The same effort gives the same file. The last line
 * counts what kept its promise.
 */
const quick = process.argv[2] === 'quick';
const effort = quick ? 0.1 : Number(process.argv[2] ?? 1);
if (!(effort > 0 && effort <= 10)) throw new Error(`expected quick or an effort in (0, 10], got ${process.argv[2]}`);
const started = performance.now();
const say = (text: string): void =>
  console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${text}`);

const samplesAt = (rows: number): number => Math.round(effort * Math.max(1000, Math.min(4000, 2_000_000 / rows)));

function rates(): Found[] {
  return scenes.flatMap((scene) => {
    const sizes = quick ? scene.quick : scene.rows;
    if (sizes.length === 0) return [];
    const metrics = metricsFor(scene);
    const random = rng(scene.name);
    const truth = truthOf(metrics, (n, generator) => scene.draw(n, generator), {
      samples: quick ? 3 : 8,
      rows: quick ? 101_000 : 252_500,
      exchangeable: scene.exchangeable,
      ...(scene.exact === undefined ? {} : { exact: scene.exact }),
      random,
    });
    return sizes.flatMap((rows) => {
      const found = ratesOf(metrics, (generator) => scene.draw(rows, generator), truth, samplesAt(rows), random);
      say(`${scene.name}, ${rows} rows`);
      const promised = rows >= (scene.promisedFrom ?? 0);
      const seen = found
        .filter(({ available }) => available > 0)
        .map((rate) => ({ ...rate, scene: scene.name, rows, promised, kept: isKept(rate) }));
      for (const each of seen.filter(({ kept }) => !kept))
        say(`  ${promised ? 'BROKEN' : 'not promised'}: ${JSON.stringify(each)}`);
      return seen;
    });
  });
}

interface Line {
  readonly cells: readonly string[];
  readonly kept: boolean | null;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function slices(): Line[] {
  return (['accuracy', 'roc_auc', 'brier'] as const).map((metric) => {
    const samples = Math.round(2000 * effort);
    const { failed, passed } = slicesOf(metric, { slices: 20, rows: 200, samples, margin: marginOf(metric) });
    say(`slices, ${metric}`);
    const kept = Math.max(failed, passed) <= mostOf(0.05, samples);
    return { cells: [metric, String(samples), percent(failed), percent(passed)], kept };
  });
}

function looks(): Line[] {
  return (['accuracy', 'roc_auc'] as const).flatMap((metric) =>
    (['report', 'corrected'] as const).map((reuse) => {
      const team: Team = { metric, rows: 1000, looks: 100, reuse };
      const epochs = Math.round((metric === 'accuracy' ? 4000 : 1000) * effort);
      const share = promotedFalsely(team, epochs, `looks ${metric} ${reuse}`);
      say(`looks, ${metric}, ${reuse}`);
      const kept = reuse === 'report' ? null : share <= mostOf(0.05, epochs);
      return { cells: [metric, reuse, String(epochs), percent(share)], kept };
    }),
  );
}

function power(): Line[] {
  return (quick ? powerScenes.slice(0, 4) : powerScenes).map((scene) => {
    const samples = Math.round(1000 * effort);
    const { own, exchange } = powerOf(scene, samples, 199);
    say(`power, ${scene.metric}, ${scene.name}`);
    // Both decide on the same samples: the error of their difference is far below that of either.
    const kept = own >= exchange - 0.05;
    return { cells: [scene.metric, scene.name, String(samples), percent(own), percent(exchange)], kept };
  });
}

function written(lines: readonly Line[], head: readonly string[]): string {
  return table(
    [...head, ''],
    lines.map(({ cells, kept }) => [...cells, kept === null ? '' : kept ? 'kept' : 'BROKEN']),
  );
}

const found = rates();
const [ofSlices, ofLooks, ofPower] = [slices(), looks(), power()];
const broken = found.filter(({ kept, promised }) => promised && !kept);
const rows = (list: readonly Found[]): string[][] =>
  list.map((each) => [each.metric, each.kind, each.scene, String(each.rows), ...ratesText(each)]);
const ratesText = (each: Rate): string[] => [
  percent(each.available),
  percent(each.low),
  percent(each.high),
  percent(each.coverage),
];
const rateHead = ['metric', 'of', 'scene', 'rows', 'has a bound', 'lower misses', 'upper misses', 'covered'];
const page = `# Simulated error rates

Written by \`npm run simulate -- ${effort}\`; do not edit. Seeds are fixed: the same effort gives the same file. Scenes are in
\`benchmarks/simulations/scenes.ts\`, why bounds are as they are in \`docs/decisions/0016-simulated-bounds.md\`.

## Bounds of promised metrics

Each sample draws rows and two models whose true difference (and the candidate's true value) is known. A lower 95% bound above the truth is a false
promotion at that margin, an upper one below it a false rejection: each is promised to happen in at most 5% of the samples, and at least 93% of the
two-sided 95% intervals, where there is one, to hold the truth. A figure counts as kept up to four standard errors, for there are ${found.length} of
each. Samples: 4,000 of up to 500 rows, 2,000 of 1,000, 1,000 of 10,000, times the effort.

The worst scene of each metric:

${table(
  [...rateHead, 'samples'],
  worstOf(found.filter(({ promised }) => promised)).map((each) => [...rows([each])[0]!, String(each.samples)]),
)}
${broken.length === 0 ? 'All are kept.' : `Broken:\n\n${table(rateHead, rows(broken))}`}

Not promised, because the rows are too few for tails as heavy (errors of 5 in 100 rows are 4 times as large, in the candidate or the reference alone):

${table(rateHead, rows(found.filter(({ promised, kept }) => !promised && !kept)))}
## Slices

20 slices of 200 rows. Failed: the candidate is worse in each by exactly what is allowed, and any fails by Holm's adjusted p. Passed: a slice that is
worse by exactly what is allowed passes.

${written(ofSlices, ['metric', 'samples', 'failed', 'passed'])}
## Looks

A greedy team tries 100 candidates on the same 1,000 rows, none better than the champion: share of epochs with any promotion.

${written(ofLooks, ['metric', 'gate.reuse', 'epochs', 'promoted falsely'])}
## Power

A better candidate, from 30 rows of the rarer class on: the share of samples in which the bound finds it, and that of the exact test which exchanges
what the two models said within rows (199 exchanges); at most 5 points apart.

${written(ofPower, ['metric', 'scene', 'samples', 'own bound', 'exchange test'])}`;
if (!quick) writeFileSync(new URL('SIMULATIONS.md', import.meta.url), page);
const others = [...ofSlices, ...ofLooks, ...ofPower].filter(({ kept }) => kept !== null);
const kept = found.filter((each) => each.promised && each.kept).length + others.filter((line) => line.kept).length;
const failures = broken.length + others.filter((line) => !line.kept).length;
console.log(`${kept} passed, ${failures} failed`);
if (failures > 0) process.exitCode = 1;
