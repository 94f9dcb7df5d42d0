import type { Registry } from '../registry/registry.js';
import type { Context, Step } from '../run/step.js';
import type { ArtifactPorts } from '../snapshot/keep.js';
import { snapshotFile } from '../snapshot/recorded.js';
import type { SnapshotOptions } from '../snapshot/snapshot.options.js';
import { type Ancestry, olderThanChampion } from './ancestry.js';
import { finalVerdict, type Judged, readJudged, readMetrics } from './judged.js';
import { checkTrained } from './model-check.js';
import { type Published, publishedFile } from './published.js';
import { register } from './register.js';
import { publishSnapshot } from './publish-snapshot.js';
import { draftContent, versionDraft } from './version-draft.js';

interface PublishConfig {
  readonly model: { readonly name: string };
  readonly data: { readonly snapshot: SnapshotOptions };
}

interface PublishPorts extends ArtifactPorts {
  readonly registry: Registry;
  /** null: nobody can tell how commits lie to each other. */
  readonly ancestry?: Ancestry | null;
}

/**
 * Puts every candidate on record as an immutable version, whatever the verdict: a rejected one without its model. Says no to one that was
 * trained from an older commit than the champion.
 */
export const publishStep: Step<PublishConfig, PublishPorts> = {
  name: 'publish',
  folder: () => 'publish',
  reads: () => ({ run: ['champion/pin.json', 'train', finalVerdict, 'evaluate', snapshotFile] }),
  skippable: () => false,
  async run({ model, data }, context) {
    const judged = await readJudged(context, model.name);
    const older = await olderThanChampion(context, context.who.revision ?? judged.candidate.code.revision);
    if (older !== null) return { status: 'no', summary: older };
    const published = await publish(context, judged, data.snapshot);
    await context.run.write(publishedFile, published);
    const { version, verdict, status } = published;
    return { status: 'ok', summary: summarise(published), figures: { version, verdict, status } };
  },
};

async function publish(context: Context & PublishPorts, judged: Judged, wanted: SnapshotOptions): Promise<Published> {
  const { verdict, verdictDigest, candidate } = judged;
  const head = { format: 'mlops-published/1', model: candidate.name, verdict: verdict.verdict, verdictDigest } as const;
  // No new version of what is the champion already; the gate took no look at it.
  if (verdict.verdict === 'hold' && verdict.champion?.digest === candidate.model.digest) {
    return { ...head, version: null, status: 'skipped', why: `identical to the champion ${verdict.champion.version}` };
  }
  const unpacked = await checkTrained(context.files, context.run, candidate);
  const metrics = await readMetrics(context.run, judged);
  const content = await draftContent(context.files, context.run, judged, unpacked);
  const at = context.clock.now();
  // Before the version: none names a snapshot that is not there.
  const snapshot = await publishSnapshot(context, judged, wanted, at);
  const registered = await register(context.registry, judged, (version) =>
    versionDraft(judged, metrics, { ...content, snapshot }, version, context.who, at),
  );
  await context.files.remove(unpacked);
  return { ...head, ...registered };
}

function summarise({ model, version, verdict, status, why }: Published): string {
  if (version === null) return `No new version of ${model}: the candidate is ${why}.`;
  const kept = verdict === 'reject' ? 'manifest and verdict only' : `verdict ${verdict}`;
  return status === 'adopted'
    ? `${model} ${version} is on record already (${kept}).`
    : `Published ${model} ${version} (${kept}): ${why}.`;
}
