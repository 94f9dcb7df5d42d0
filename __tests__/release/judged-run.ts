import { join } from 'node:path';
import type { Evaluation } from '../../src/evaluate/scores.js';
import type { Verdict } from '../../src/gate/verdict.js';
import { packModel } from '../../src/model/archive.js';
import { modelDigest } from '../../src/model/digest.js';
import type { Candidate } from '../../src/model/manifest.js';
import { championStep } from '../../src/registry/champion.step.js';
import { readPinned } from '../../src/registry/pinned.js';
import type { Published } from '../../src/release/published.js';
import { promoteStep } from '../../src/release/promote.step.js';
import { publishedFile, readPublished } from '../../src/release/published.js';
import { publishStep } from '../../src/release/publish.step.js';
import { rollbackStep } from '../../src/release/rollback.step.js';
import { runStep } from '../../src/run/runner.js';
import type { Ran } from '../../src/run/result.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { snapshotFile } from '../../src/snapshot/recorded.js';
import type { SnapshotOptions } from '../../src/snapshot/snapshot.options.js';
import type { RegistryContext } from '../registry/context.js';
import { snapshotOf } from '../registry/snapshot.js';
import { candidate, sha256 } from '../registry/drafts.js';

export { publishedFile };
export const config = { model: { name: 'flowers' }, data: { snapshot: null } };

/** Writes a real model archive and its manifest to train/. @param file the name of the model's file */
export async function train(
  context: RegistryContext,
  weights: string,
  change: Partial<Candidate> = {},
  file = 'weights.bin',
): Promise<Candidate> {
  const { files, run } = context;
  const folder = await files.temporary();
  await files.write(join(folder, file), weights);
  await packModel(files, folder, run.path('train/model.tar.gz'));
  const trained = candidate({ ...change, model: await modelDigest(files, folder) });
  await run.write('train/manifest.json', trained);
  return trained;
}

function evaluation(
  part: 'validation' | 'test',
  digest: string,
  value: number,
  decision: Candidate['decision'],
): Evaluation {
  const scored: Evaluation['models']['candidate'] = {
    version: null,
    digest,
    failure: null,
    rows: 20,
    seconds: 0.1,
    metrics: { roc_auc: { value, lower: value - 0.1, upper: value + 0.05, method: 'delong' } },
    roc: null,
    confusion: null,
    residuals: null,
    ...(decision === undefined ? {} : { decision }),
  };
  return {
    format: 'mlops-evaluation/1',
    part,
    rows: 20,
    rowsDigest: sha256('rows'),
    models: { candidate: scored, champion: null, anchor: null, baseline: null },
  };
}

/** Writes evaluation and verdict about the model in train/ against the pinned champion. */
export async function judge(
  context: RegistryContext,
  change: Partial<Verdict> = {},
  decision?: Candidate['decision'],
): Promise<void> {
  const { run } = context;
  const trained = (await run.read('train/manifest.json', 'train', (value) => value as Candidate)).model.digest;
  const champion = await readPinned(run, 'champion');
  const named = champion === null ? null : { version: champion.version, digest: champion.model.digest };
  const verdict: Verdict = {
    format: 'mlops-verdict/1',
    tool: '1.0.0',
    model: 'flowers',
    verdict: 'promote',
    part: 'test',
    decided: '4',
    rule: champion === null ? 'first' : 'superiority',
    reasons: ['It is better.', 'All guards pass.'],
    remedy: null,
    confidence: 0.95,
    alpha: 0.05,
    rows: 20,
    rowsDigest: sha256('ids'),
    candidate: { digest: trained },
    champion: named,
    anchor: named,
    comparisons: [],
    checks: [],
    looks: { count: 1, reuse: 'report', alpha: 0.05, corrected: null, verdict: null, epoch: null },
    policy: { digest: sha256('gate'), source: 'mlops.yml', changed: false, changes: [] },
    sealed: null,
    estimand: 'This artifact.',
    digest: sha256('verdict'),
    ...change,
  };
  await run.write('evaluate/validation/metrics.json', evaluation('validation', trained, 0.8, decision));
  if (verdict.part === 'test')
    await run.write('evaluate/test/metrics.json', evaluation('test', trained, 0.9, decision));
  await run.write('gate/verdict.json', verdict);
}

export async function pin(context: RegistryContext): Promise<void> {
  await runStep(championStep, config, context, false);
}

export async function publish(context: RegistryContext, snapshot: SnapshotOptions = null): Promise<Published> {
  await runStep(publishStep, { ...config, data: { snapshot } }, context, false);
  return readPublished(context.run);
}

/** Leaves a snapshot of the candidate's rows in the run directory, as the step does before the one that publishes. */
export async function keepRows(
  context: RegistryContext,
  contents: readonly string[],
  change: Partial<Snapshot> = {},
): Promise<Snapshot> {
  const { files, run } = context;
  const { snapshot, paths } = await snapshotOf(files, await files.temporary(), contents, change);
  for (const [name, path] of Object.entries(paths)) await files.copy(path, run.path('snapshot', name));
  const { fingerprint } = candidate().data;
  await run.write(snapshotFile, { format: 'mlops-snapshot/1', fingerprint, snapshot, status: 'left' });
  return snapshot;
}

export function promote(
  context: RegistryContext,
  version: string | null = null,
  reason: string | null = null,
): Promise<Ran> {
  return runStep(promoteStep, { ...config, promote: { version, reason } }, context, false);
}

export function rollback(
  context: RegistryContext,
  to: string | null = null,
  reason: string | null = 'broken',
): Promise<Ran> {
  return runStep(rollbackStep, { ...config, rollback: { to, reason } }, context, false);
}

/** A whole release as the flow runs it: pins, trains, judges, publishes, promotes. */
export async function release(
  context: RegistryContext,
  weights: string,
  verdict: Partial<Verdict> = {},
  change: Partial<Candidate> = {},
): Promise<{ published: Published; promoted: Ran }> {
  await pin(context);
  await train(context, weights, change);
  await judge(context, verdict);
  const published = await publish(context);
  return { published, promoted: await promote(context) };
}

/** The champions so far as `version/anchor kind`. */
export async function champions({ registry }: RegistryContext): Promise<string[]> {
  return (await registry.history('flowers')).map(({ version, anchor, kind }) => `${version}/${anchor} ${kind}`);
}
