import type { Evaluation, Scored } from '../../src/evaluate/scores.js';
import type { Files } from '../../src/host/files.js';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import type { PinnedEpoch } from '../../src/registry/epochs.js';
import type { RunDirectory } from '../../src/run/directory.js';
import type { SplitManifest } from '../../src/split/manifest.js';
import { candidateOf, sha, versionOf } from './scene.js';

/** Rows of a part. */
export const n = 8;
export const candidate = candidateOf('binary');
export const champion = versionOf('binary', '1.2.0', sha('b'));
export const anchor = versionOf('binary', '1.0.0', sha('c'));
const { policy, digest, parts } = candidate.data.split;

/** What evaluate writes of a model with this digest. */
export function scored(digest: string | null, over: Partial<Scored> = {}): Scored {
  const nothing = { roc: null, confusion: null, residuals: null, metrics: {} };
  return { version: null, digest, failure: null, rows: n, seconds: 0, ...nothing, ...over };
}

/** What the steps before the gate have left; as usual where nothing is said. */
export interface Left {
  readonly part?: 'validation' | 'test';
  readonly candidate?: Partial<Candidate>;
  readonly champion?: Manifest | null;
  readonly anchor?: Manifest | null;
  readonly models?: Partial<Evaluation['models']>;
  readonly split?: Partial<SplitManifest>;
  readonly epochs?: PinnedEpoch[];
  readonly behaviour?: NonNullable<Evaluation['behaviour']>;
}

/** Writes what the earlier steps leave: everybody scores each row the same. */
export async function leaveIn(run: RunDirectory, files: Files, left: Left): Promise<void> {
  const part = left.part ?? 'validation';
  const [first, second] = [left.champion === undefined ? champion : left.champion, left.anchor ?? null];
  const rows = { version: '', policyDigest: digest, same: true, validation: n, test: n };
  const split: SplitManifest = {
    ...{ format: 'mlops-split-manifest/1', policy, policyDigest: digest, target: candidate.target },
    columns: [
      { name: 'x', type: 'number' },
      { name: 'sick', type: 'string' },
    ],
    features: ['x'],
    data: { files: [], rows: 30, fingerprint: candidate.data.fingerprint },
    parts: {
      train: { rows: 14, classes: {}, digest: parts.train.digest },
      validation: { rows: n, classes: {}, digest: parts.validation.digest },
      test: { rows: n, classes: {}, digest: parts.test.digest },
    },
    deviation: 0,
    comparable: {
      champion: first === null ? null : { ...rows, version: first.version },
      anchor: second === null ? null : { ...rows, version: second.version },
    },
    ...left.split,
  };
  await run.write('split/manifest.json', split);
  const ids = Array.from({ length: n }, (_, i) => i);
  await files.write(
    run.path(`split/${part}.csv`),
    `row_id,x,sick\n${ids.map((i) => `${i},${i},${i % 2 === 0 ? 'yes' : 'no'}\n`).join('')}`,
  );
  await run.write('train/manifest.json', { ...candidate, ...left.candidate });
  await run.write('champion/pin.json', {
    ...{ format: 'mlops-pin/1', registry: 'registry', model: 'demo', number: first === null ? 0 : 3 },
    ...{ champion: first?.version ?? null, anchor: (second ?? first)?.version ?? null, newest: first?.version ?? null },
    ...{ looks: [sha('7')], epochs: left.epochs ?? [] },
  });
  if (first !== null) await run.write('champion/champion/manifest.json', first);
  if (second !== null) await run.write('champion/anchor/manifest.json', second);
  for (const [role, score] of [
    ['candidate', 0.9],
    ['champion', 0.6],
    ['anchor', 0.3],
    ['baseline', 0.5],
  ] as const) {
    const lines = ids.map((i) => `${i},${score > 0.5 ? 'yes' : 'no'},${score}\n`);
    await files.write(run.path(`evaluate/${part}/${role}.csv`), `row_id,prediction,score\n${lines.join('')}`);
  }
  const evaluation: Evaluation = {
    ...{ format: 'mlops-evaluation/1', part, rows: n, rowsDigest: split.parts[part].digest },
    models: {
      candidate: scored(candidate.model.digest),
      champion: first === null ? null : scored(first.model.digest),
      anchor: second === null ? null : scored(second.model.digest),
      baseline: scored(null),
      ...left.models,
    },
    ...(left.behaviour === undefined ? {} : { behaviour: left.behaviour }),
  };
  await run.write(`evaluate/${part}/metrics.json`, evaluation);
}
