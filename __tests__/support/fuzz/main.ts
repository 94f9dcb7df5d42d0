/**
 * Attacks the readers in a thread of its own, and watches it: a case without an end, or a heap beyond its limit, is a finding and not the end of
 * the run. Arguments: seed, cases of each attack, [names of attacks with commas, [first case]]. Prints one JSON document a line for each attack.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { attacks } from './attacks.js';
import { limits, round, type Round } from './round.js';

interface Order {
  readonly attack: string;
  readonly seed: string;
  readonly from: number;
  readonly cases: number;
  readonly progress: SharedArrayBuffer;
}

/** Seconds after which a case that does not end is taken for endless; it is asked for far less, in processor time. */
const endless = 60;

if (isMainThread) await watch();
else await obey(workerData as Order);

async function obey({ attack: name, seed, from, cases, progress }: Order): Promise<void> {
  const attack = attacks.find((each) => each.name === name)!;
  const place = new Int32Array(progress);
  parentPort!.postMessage(await round(attack, seed, { from, cases }, (number) => Atomics.store(place, 0, number)));
}

async function watch(): Promise<void> {
  const [seed = 'seed', cases = '2000', names = '', from = '0'] = process.argv.slice(2);
  for (const attack of names === '' ? attacks.map(({ name }) => name) : names.split(',')) {
    const done = await watched({
      attack,
      seed,
      from: Number(from),
      cases: Number(cases),
      progress: new SharedArrayBuffer(4),
    });
    process.stdout.write(`${JSON.stringify(done)}\n`);
  }
}

function watched(order: Order): Promise<Round> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const place = new Int32Array(order.progress);
  let [known, since] = [-1, performance.now()];
  return new Promise((done) => {
    const failed = (why: string): void => {
      clearInterval(watch);
      const { attack, cases } = order;
      const findings = [`case ${Atomics.load(place, 0)}: ${why}`];
      done({ attack, cases, accepted: 0, refused: 0, slowest: 0, seconds: 0, megabytes: 0, findings });
      void worker.terminate();
    };
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0);
      if (now !== known) [known, since] = [now, performance.now()];
      else if (performance.now() - since > endless * 1000) failed(`no end within ${endless} s`);
    }, 500);
    worker.on('error', (cause) => failed(cause.stack ?? cause.message));
    worker.on('message', (result: Round) => {
      clearInterval(watch);
      done(result);
    });
  });
}
