import { OutsideError, UserError } from '../host/errors.js';
import type { ChampionRecord } from '../registry/record.js';
import type { Registry } from '../registry/registry.js';
import type { Context, Outcome, Step } from '../run/step.js';
import { appendChampion, movedMeanwhile, recordFile, requireReason } from './append.js';
import { finalVerdict, readJudged } from './judged.js';
import { checkRegistered } from './model-check.js';
import type { PromoteOptions } from './promote.options.js';
import { gatePromotion, personPromotion } from './promotion.js';
import { publishedFile, readPublished } from './published.js';

interface PromoteConfig {
  readonly model: { readonly name: string };
  readonly promote: PromoteOptions;
}

type PromoteContext = Context & { readonly registry: Registry };

/** Makes a version the champion: this run's, if the gate says promote; or the one that a person names, with a reason. */
export const promoteStep: Step<PromoteConfig, { readonly registry: Registry }> = {
  name: 'promote',
  folder: () => 'promote',
  reads: ({ promote }) => ({ run: ['champion/pin.json', publishedFile, finalVerdict], options: promote }),
  skippable: () => false,
  async run({ model, promote }, context) {
    return promote.version === null
      ? promoteCandidate(context, model.name)
      : promoteByPerson(context, model.name, promote.version, requireReason('promote', promote.reason));
  },
};

async function promoteCandidate(context: PromoteContext, model: string): Promise<Outcome> {
  const published = await readPublished(context.run);
  const { pin, verdict, verdictDigest } = await readJudged(context, model);
  const { version } = published;
  if (published.model !== model || published.verdictDigest !== verdictDigest) {
    throw new UserError(`${publishedFile}: not about the verdict in ${finalVerdict}; run \`mlops publish\` again.`);
  }
  if (verdict.verdict !== 'promote' || version === null) {
    const summary = `Nothing to promote: verdict ${verdict.verdict}.`;
    return { status: 'ok', summary, figures: { promoted: false, version, champion: pin.champion } };
  }
  const decision = gatePromotion(pin, verdict, verdictDigest, version);
  const record = await appendChampion(context, decision);
  if (record !== null) return promoted(context, record);
  const history = await context.registry.history(model);
  const winner = history[decision.number - 1];
  // A run that was cut off after its promotion finds its own record here.
  if (winner?.version === version && winner.verdict === verdictDigest && history.length === decision.number) {
    return promoted(context, winner);
  }
  throw new OutsideError(
    `${model}: the champion moved since this run pinned it (from #${pin.number} to #${history.length}): version ${version} is published unpromoted; run again.`,
  );
}

async function promoteByPerson(
  context: PromoteContext,
  model: string,
  version: string,
  reason: string,
): Promise<Outcome> {
  const { registry, files } = context;
  const manifest = await registry.manifest(model, version);
  const history = await registry.history(model);
  const last = history.at(-1);
  if (last?.version === version) {
    const summary = `${model} ${version} is the champion already (#${last.number}).`;
    return { status: 'ok', summary, figures: { promoted: false, version, champion: version, number: last.number } };
  }
  await checkRegistered(registry, files, model, version);
  const present = last === undefined ? null : await registry.manifest(model, last.version);
  const decision = personPromotion(history, manifest, present, reason);
  const record = await appendChampion(context, decision);
  if (record === null) throw movedMeanwhile(model, decision.number);
  return promoted(context, record);
}

async function promoted({ run }: Context, record: ChampionRecord): Promise<Outcome> {
  await run.write(`promote/${recordFile}`, record);
  const { model, version, number, kind, anchor } = record;
  const summary = `${model} ${version} is the champion now (#${number}, ${kind === 'gate' ? 'by the gate' : 'by a person'}).`;
  return { status: 'ok', summary, figures: { promoted: true, version, champion: version, number, anchor } };
}
