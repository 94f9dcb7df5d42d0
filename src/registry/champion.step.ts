import type { Context, Step } from '../run/step.js';
import { profileFile } from '../table/compare/champion-profile.js';
import { epochRowsFile, epochsOf } from './epochs.js';
import { judgedModels } from './looks.js';
import { manifestFile, modelFile } from './names.js';
import { pinFile } from './pin-file.js';
import { epochFile, newestFile, packageFiles, type PinnedRole } from './pinned.js';
import type { Newest, Pin } from './record.js';
import type { Registry } from './registry.js';

interface ChampionConfig {
  readonly model: { readonly name: string };
}

/** Pins champion and anchor of the registry for the whole run: all later steps compare with these, whatever happens to the registry meanwhile. */
export const championStep: Step<ChampionConfig, { readonly registry: Registry }> = {
  name: 'champion',
  folder: () => 'champion',
  reads: () => ({}),
  skippable: () => false,
  async run({ model }, context) {
    const { pin, newest: version } = await findPin(context.registry, model.name);
    if (pin.champion !== null) await fetchPinned(context, pin, 'champion', pin.champion);
    if (pin.anchor !== null && pin.anchor !== pin.champion) await fetchPinned(context, pin, 'anchor', pin.anchor);
    for (const { number, opener } of pin.epochs) {
      const to = context.run.path(epochFile(number));
      await context.registry.fetch(model.name, opener, epochRowsFile, to);
    }
    if (version !== null) await context.run.write(newestFile, version);
    // Last, so that a pin is never there without its models.
    await context.run.write(pinFile, pin);
    const { number, champion, anchor, newest, looks } = pin;
    const summary =
      champion === null
        ? `${model.name} has no champion yet in ${pin.registry}.`
        : `The champion is ${model.name} ${champion} (champion #${number}; anchor ${anchor ?? champion}).`;
    return { status: 'ok', summary, figures: { number, champion, anchor, newest, looks: looks.length } };
  },
};

/** Reads the registry. Without a champion, the newest version's split policy is the holdout whose looks are counted. */
async function findPin(registry: Registry, model: string): Promise<{ pin: Pin; newest: Newest | null }> {
  const { history, manifests } = await registry.holdings(model);
  const last = history.at(-1);
  const manifest = manifests.at(-1);
  const newest = manifest?.version ?? null;
  const judge = manifests.find((manifest) => manifest.version === (last?.version ?? newest));
  const crowned = history.some(({ version }) => version === newest);
  return {
    pin: {
      format: 'mlops-pin/1',
      registry: registry.location,
      model,
      number: last?.number ?? 0,
      champion: last?.version ?? null,
      anchor: last?.anchor ?? null,
      newest,
      looks: judge === undefined ? [] : judgedModels(manifests, judge.data.split.digest),
      epochs: epochsOf(manifests),
    },
    newest: manifest === undefined ? null : { format: 'mlops-newest/1', crowned, manifest },
  };
}

/** Puts manifest, model, the champion's profile of its data and, where its environment is made of it, package of a version into champion/<role>/. */
async function fetchPinned(
  { run, registry }: Context & { readonly registry: Registry },
  { model }: Pin,
  role: PinnedRole,
  version: string,
): Promise<void> {
  const manifest = await registry.manifest(model, version);
  const profile = role === 'champion' && Object.hasOwn(manifest.files, profileFile) ? [profileFile] : [];
  const files = [modelFile, ...profile, ...packageFiles(manifest)];
  for (const file of files) await registry.fetch(model, version, file, run.path('champion', role, file));
  await run.write(`champion/${role}/${manifestFile}`, manifest);
}
