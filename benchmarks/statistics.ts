import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage, memoryUsage } from 'node:process';
import { compare } from '../src/metrics/compare.js';
import { metricNamed } from '../src/metrics/catalog.js';
import { pairedAuc } from '../src/statistics/delong.js';
import { resampleAuc } from '../src/statistics/resample-auc.js';
import { rng, type Rng } from '../src/statistics/rng.js';
import { gateTimes } from './gate.js';
import { drawBinary } from './simulations/draw.js';

/*
 * The statistics of the gate against NumPy on the same numbers in the same run: processor time of one thread each, median of some rounds in turn.
 * `npm run bench-statistics`; needs python3 with NumPy (or PYTHON). Ends with 1 where a bar is missed.
 */

/** Reads y, a and b (as written by this file), does one thing as often as asked, prints the median of seconds and a result. */
const peers = `
import sys, numpy as np
from time import process_time
folder, what, n, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
y = np.fromfile(folder + "/y", np.uint8)[:n]
a, b = (np.fromfile(folder + "/" + name)[:n] for name in "ab")

def searched(x):
    """Placements by a binary search in the sorted scores of the other class."""
    p, q = x[y == 1], x[y == 0]
    ps, qs = np.sort(p), np.sort(q)
    return (np.searchsorted(qs, p, "left") + np.searchsorted(qs, p, "right")) / 2 / len(q), 1 - (
        np.searchsorted(ps, q, "left") + np.searchsorted(ps, q, "right")) / 2 / len(p)

def midrank(x):
    order = np.argsort(x)
    s = x[order]
    start = np.flatnonzero(np.r_[True, s[1:] != s[:-1]])
    end = np.r_[start[1:], len(s)]
    ranks = np.empty(len(x))
    ranks[order] = np.repeat((start + end - 1) / 2 + 1, end - start)
    return ranks

def ranked(x):
    """Sun and Xu's midranks, without a loop."""
    p, q = x[y == 1], x[y == 0]
    m, k = len(p), len(q)
    both = midrank(np.r_[p, q])
    return (both[:m] - midrank(p)) / k, 1 - (both[m:] - midrank(q)) / m

def delong(placements):
    va, wa = placements(a)
    vb, wb = placements(b)
    return va.mean() - vb.mean(), np.sqrt(np.var(va - vb, ddof=1) / len(va) + np.var(wa - wb, ddof=1) / len(wa))

def bootstrap(resamples=200):
    """Scores sorted once; each resample is a weight of each row."""
    rng = np.random.default_rng(1)
    oa, ob = np.argsort(a), np.argsort(b)
    ya, yb = y[oa].astype(float), y[ob].astype(float)
    def area(weight, label):
        p, q = weight * label, weight * (1 - label)
        below = np.cumsum(q)
        return np.dot(p, below) / (p.sum() * below[-1])
    def one():
        weight = np.bincount(rng.integers(0, n, n), minlength=n).astype(float)
        return area(weight[oa], ya) - area(weight[ob], yb)
    found = [one() for _ in range(resamples)]
    return float(np.mean(found)), float(np.std(found, ddof=1))

work = {"searched": lambda: delong(searched), "ranked": lambda: delong(ranked), "bootstrap": bootstrap}[what]
times = []
for _ in range(rounds):
    started = process_time()
    found = work()
    times.append(process_time() - started)
print(sorted(times)[len(times) // 2], *found)
`;

interface Line {
  readonly name: string;
  readonly measured: string;
  readonly bar: string;
  readonly met: boolean | null;
}

const million = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'));
const lines: Line[] = [];
try {
  const { y, a, b } = drawn(rng('statistics'));
  writeFileSync(join(folder, 'y'), y);
  writeFileSync(join(folder, 'a'), a);
  writeFileSync(join(folder, 'b'), b);
  lines.push(...delong(y, a, b), ...bootstrap(y, a, b), counts(), ...gateTimes(), memory());
} finally {
  rmSync(folder, { recursive: true });
}
console.log('| what | measured | bar | |\n| --- | --- | --- | --- |');
for (const { name, measured, bar, met } of lines)
  console.log(`| ${name} | ${measured} | ${bar} | ${met === null ? '' : met ? 'met' : 'MISSED'} |`);
if (lines.some(({ met }) => met === false)) process.exitCode = 1;

function drawn(random: Rng): { y: Uint8Array; a: Float64Array; b: Float64Array } {
  const { candidate, reference } = drawBinary({ share: 0.3, signal: [1.4, 1.4], shared: 0.5 }, million, random);
  if (candidate.task !== 'binary' || reference.task !== 'binary') throw new Error('expected two classes');
  return { y: candidate.y, a: candidate.score, b: reference.score };
}

/** Processor seconds of one call: the median of some rounds, after two that warm up. */
function seconds(rounds: number, body: () => unknown): number {
  body();
  body();
  const times = Array.from({ length: rounds }, () => {
    const started = cpuUsage();
    body();
    const { user, system } = cpuUsage(started);
    return (user + system) / 1e6;
  });
  return times.toSorted((one, other) => one - other)[rounds >> 1]!;
}

function peer(what: string, n: number, rounds: number): { seconds: number; found: number[] } {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const words = ['-c', peers, folder, what, String(n), String(rounds)];
  const said = execFileSync(process.env['PYTHON'] ?? 'python3', words, { encoding: 'utf8', env });
  const [time, ...found] = said.trim().split(' ').map(Number);
  return { seconds: time!, found };
}

function delong(y: Uint8Array, a: Float64Array, b: Float64Array): Line[] {
  const found = pairedAuc(y, a, b);
  const searched = peer('searched', million, 5);
  const ours = seconds(9, () => pairedAuc(y, a, b));
  const ranked = peer('ranked', million, 5);
  const error = found.sigma / Math.sqrt(million);
  for (const { found: wanted } of [searched, ranked]) {
    const far = Math.abs(found.difference - wanted[0]!) > 1e-12 || Math.abs(error / wanted[1]! - 1) > 1e-9;
    if (far) throw new Error('the two implementations differ');
  }
  return [
    { name: 'DeLong, 1 M rows', measured: `${ours.toFixed(3)} s`, bar: 'under 0.15 s', met: ours < 0.15 },
    ratio('DeLong, 1 M rows / NumPy, binary search in sorted scores', ours, searched.seconds, 0.25),
    ratio(
      'DeLong, 1 M rows / NumPy, midranks (its sort uses wide registers where there are any)',
      ours,
      ranked.seconds,
      null,
    ),
  ];
}

function bootstrap(y: Uint8Array, a: Float64Array, b: Float64Array): Line[] {
  const n = 100_000;
  const [ofY, ofA, ofB] = [y.slice(0, n), a.slice(0, n), b.slice(0, n)];
  let seed = 0;
  // A tenth of the resamples each round; both are proportional to them.
  const ours = 10 * seconds(9, () => resampleAuc(ofY, ofA, ofB, 200, rng(seed++)));
  const numpy = peer('bootstrap', n, 5);
  const error = pairedAuc(ofY, ofA, ofB).sigma / Math.sqrt(n);
  if (Math.abs(numpy.found[1]! / error - 1) > 0.3) throw new Error('the two implementations differ');
  return [
    ratio(
      `bootstrap of the AUC, 100,000 rows, 2,000 resamples (${ours.toFixed(2)} s) / NumPy`,
      ours,
      10 * numpy.seconds,
      0.25,
    ),
  ];
}

function ratio(name: string, ours: number, peers: number, most: number | null): Line {
  const value = ours / peers;
  const bar = most === null ? '' : `at most ${most}x`;
  return { name, measured: `${value.toFixed(2)}x`, bar, met: most === null ? null : value <= most };
}

/** A metric of counts: what a million rows cost beside the one pass that counts them, bootstrap included. */
function counts(): Line {
  const metric = metricNamed('f1', 'binary');
  const given = { rng: rng(1), alpha: 0.05, test: 'bootstrap' } as const;
  const cost = (n: number): number => {
    const { candidate, reference } = drawBinary({ share: 0.3, signal: [1.4, 1.4], shared: 0.5 }, n, rng('counts'));
    const all = seconds(5, () => compare(metric, candidate, reference, given));
    const pass = seconds(5, () => [
      metric.compute(candidate),
      metric.compute(reference),
      metric.influence?.(candidate),
    ]);
    return all - pass;
  };
  const [small, large] = [cost(10_000), cost(million)];
  return {
    name: 'F1 by 1,999 resamples without the passes over the rows: 1 M rows / 10,000 rows',
    measured: `${(1000 * large).toFixed(0)} ms / ${(1000 * small).toFixed(0)} ms`,
    bar: 'about the same',
    met: null,
  };
}

/** Peak of what a comparison of 1 M rows holds besides the predictions. */
function memory(): Line {
  const { candidate, reference } = drawBinary({ share: 0.3, signal: [1.4, 1.4], shared: 0.5 }, million, rng('memory'));
  // Of either model 8 bytes of score and 1 of the class, and the labels once.
  const predictions = million * (2 * 9 + 1);
  let peak = 0;
  for (const name of ['roc_auc', 'brier', 'log_loss', 'accuracy', 'f1']) {
    globalThis.gc?.();
    const held = memoryUsage().arrayBuffers;
    compare(metricNamed(name, 'binary'), candidate, reference, { rng: rng(1), alpha: 0.05 });
    peak = Math.max(peak, memoryUsage().arrayBuffers - held);
  }
  const times = (predictions + peak) / predictions;
  return {
    name: 'memory of a comparison of 1 M rows / its predictions',
    measured: `${times.toFixed(1)}x`,
    bar: 'at most 3x',
    met: times <= 3,
  };
}
