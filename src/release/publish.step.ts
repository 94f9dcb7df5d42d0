import type { Registry } from '../registry/registry.js';
import type { Context, Step } from '../run/step.js';
import { finalVerdict, type Judged, readJudged, readMetrics } from './judged.js';
import { checkTrained } from './model-check.js';
import { type Published, publishedFile } from './published.js';
import { register } from './register.js';
import { draftFiles, versionDraft } from './version-draft.js';

interface PublishConfig {
  readonly model: { readonly name: string };
}

/** Puts every candidate on record as an immutable version, whatever the verdict: a rejected one without its model. */
export const publishStep: Step<PublishConfig, { readonly registry: Registry }> = {
  name: 'publish',
  folder: () => 'publish',
  reads: () => ({ run: ['champion/pin.json', 'train', finalVerdict, 'evaluate'] }),
  skippable: () => false,
  async run({ model }, context) {
    const judged = await readJudged(context, model.name);
    const published = await publish(context, judged);
    await context.run.write(publishedFile, published);
    const { version, verdict, status } = published;
    return { status: 'ok', summary: summarise(published), figures: { version, verdict, status } };
  },
};

async function publish(context: Context & { readonly registry: Registry }, judged: Judged): Promise<Published> {
  const { verdict, verdictDigest, candidate } = judged;
  const head = { format: 'mlops-published/1', model: candidate.name, verdict: verdict.verdict, verdictDigest } as const;
  // No new version of what is the champion already; the gate took no look at it.
  if (verdict.verdict === 'hold' && verdict.champion?.digest === candidate.model.digest) {
    return { ...head, version: null, status: 'skipped', why: `identical to the champion ${verdict.champion.version}` };
  }
  await checkTrained(context.files, context.run, candidate);
  const metrics = await readMetrics(context.run, judged);
  const files = await draftFiles(context.files, context.run, judged);
  const at = context.clock.now();
  const registered = await register(context.registry, judged, (version) =>
    versionDraft(judged, metrics, files, version, context.who, at),
  );
  return { ...head, ...registered };
}

function summarise({ model, version, verdict, status, why }: Published): string {
  if (version === null) return `No new version of ${model}: the candidate is ${why}.`;
  const kept = verdict === 'reject' ? 'manifest and verdict only' : `verdict ${verdict}`;
  return status === 'adopted'
    ? `${model} ${version} is on record already (${kept}).`
    : `Published ${model} ${version} (${kept}): ${why}.`;
}
