/**
 * Attacks the readers in a thread of its own, and watches it: a case without an end, or a heap beyond its limit, is a finding and not the end of
 * the run. Arguments: seed, cases of each attack, [names of attacks with commas, [first case]]; `list` prints the names. Prints one JSON document a
 * line for each attack.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { attacks } from './attacks.js';
import { limits, round, type Round } from './round.js';

interface Order {
  readonly attacks: readonly string[];
  readonly seed: string;
  readonly from: number;
  readonly cases: number;
  /** The case that runs. */
  readonly progress: SharedArrayBuffer;
}

/** Seconds after which a case that does not end is taken for endless; it is asked for far less, in processor time. */
const endless = 60;

if (isMainThread) await main(process.argv.slice(2));
else await obey(workerData as Order);

async function obey({ attacks: names, seed, from, cases, progress }: Order): Promise<void> {
  const place = new Int32Array(progress);
  for (const name of names) {
    const attack = attacks.find((each) => each.name === name)!;
    parentPort!.postMessage(await round(attack, seed, { from, cases }, (number) => Atomics.store(place, 0, number)));
  }
}

async function main([seed = 'list', cases = '2000', names = '', from = '0']: readonly string[]): Promise<void> {
  const all = attacks.map(({ name }) => name);
  if (seed === 'list') {
    process.stdout.write(`${JSON.stringify(all)}\n`);
    return;
  }
  const progress = new SharedArrayBuffer(4);
  const left = names === '' ? all : names.split(',');
  // Each turn ends with the last attack, or with one that did not come to its end: the others still have theirs.
  while (left.length > 0) {
    await watched({ attacks: left, seed, from: Number(from), cases: Number(cases), progress }, (done) => {
      left.shift();
      process.stdout.write(`${JSON.stringify(done)}\n`);
    });
  }
}

/** Runs attacks until the last, or until one fails as a whole. */
function watched(order: Order, done: (round: Round) => void): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const place = new Int32Array(order.progress);
  const waiting = [...order.attacks];
  let [known, since] = [-1, performance.now()];
  return new Promise((end) => {
    const failed = (why: string): void => {
      const findings = [`case ${Atomics.load(place, 0)}: ${why}`];
      done({
        attack: waiting[0]!,
        cases: order.cases,
        accepted: 0,
        refused: 0,
        slowest: 0,
        seconds: 0,
        megabytes: 0,
        findings,
      });
      void worker.terminate();
    };
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0);
      if (now !== known) [known, since] = [now, performance.now()];
      else if (performance.now() - since > endless * 1000) failed(`no end within ${endless} s`);
    }, 500);
    worker.on('error', (cause: Error) => failed(cause.stack ?? cause.message));
    worker.on('message', (round: Round) => {
      waiting.shift();
      done(round);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      end();
    });
  });
}
