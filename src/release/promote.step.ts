import { OutsideError, UserError } from '../host/errors.js';
import type { ChampionRecord } from '../registry/record.js';
import type { Registry } from '../registry/registry.js';
import type { Context, Figures, Outcome, Step } from '../run/step.js';
import { appendByPerson, appendChampion, requireReason } from './append.js';
import { finalVerdict, readJudged } from './judged.js';
import { checkRegistered } from './model-check.js';
import type { PromoteOptions } from './promote.options.js';
import { gatePromotion, personPromotion, recordedAlready } from './promotion.js';
import { writePromotion } from './promotion-result.js';
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
  async run({ model, promote: { version, reason } }, context) {
    if (version !== null) return promoteByPerson(context, model.name, version, requireReason('promote', reason));
    if (reason === null) return promoteCandidate(context, model.name);
    throw new UserError('promote.reason: it belongs to a version that a person promotes; add `--version V`.');
  },
};

async function promoteCandidate(context: PromoteContext, model: string): Promise<Outcome> {
  const { version, ...published } = await readPublished(context.run);
  const { pin, verdict, verdictDigest } = await readJudged(context, model);
  if (published.model !== model || published.verdictDigest !== verdictDigest) {
    throw new UserError(`${publishedFile}: not about the verdict in ${finalVerdict}; run \`mlops publish\` again.`);
  }
  if (verdict.verdict !== 'promote' || version === null) {
    const figures = { promoted: false, version, champion: pin.champion };
    // An earlier promotion may have died before its end; this run is the next one.
    await context.registry.settle(model);
    return unchanged(context, `Nothing to promote: verdict ${verdict.verdict}.`, figures);
  }
  const decision = gatePromotion(pin, verdict, verdictDigest, version);
  const record = await appendChampion(context, decision);
  if (record !== null) return promoted(context, record);
  const history = await context.registry.history(model);
  const earlier = recordedAlready(history, decision);
  if (earlier !== undefined) return promoted(context, earlier);
  throw new OutsideError(
    `${model}: the champion moved since this run pinned it (from #${pin.number} to #${history.length}): version ${version} is published unpromoted; run again.`,
  );
}

async function promoteByPerson(context: PromoteContext, model: string, named: string, why: string): Promise<Outcome> {
  const { registry, files } = context;
  const manifest = await registry.manifest(model, named);
  const history = await registry.history(model);
  const last = history.at(-1);
  if (last?.version === named) {
    const figures = { promoted: false, version: named, champion: named, number: last.number };
    await registry.settle(model);
    return unchanged(context, `${model} ${named} is the champion already (#${last.number}).`, figures);
  }
  await checkRegistered(registry, files, model, named);
  const present = last === undefined ? null : await registry.manifest(model, last.version);
  return promoted(context, await appendByPerson(context, personPromotion(history, manifest, present, why)));
}

async function unchanged({ run }: Context, summary: string, figures: Figures): Promise<Outcome> {
  await writePromotion(run, 'promote', null);
  return { status: 'ok', summary, figures };
}

async function promoted({ run }: Context, record: ChampionRecord): Promise<Outcome> {
  await writePromotion(run, 'promote', record);
  const { model, version, number, kind, anchor } = record;
  const by = kind === 'gate' ? 'the gate' : 'a person';
  const figures = { promoted: true, version, champion: version, number, anchor };
  return { status: 'ok', summary: `${model} ${version} is the champion now (#${number}, by ${by}).`, figures };
}
