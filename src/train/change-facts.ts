import { join, relative } from 'node:path';
import { parseYaml } from '../config/yaml.js';
import type { Environment } from '../host/environment.js';
import type { InputForm } from '../model/flavors/python/runner.js';
import { readNewest } from '../registry/pinned.js';
import type { Context } from '../run/step.js';
import { splitManifestSchema, type SplitManifest } from '../split/manifest.js';
import type { DataOptions } from '../table/data.options.js';
import { packageOf } from './candidate.js';
import { changedFiles, type Since, type Told } from './changed-files.js';
import type { ChangesOptions } from './changes.options.js';
import type { CheckFacts, VersionFacts } from './decide-changes.js';
import { differences } from './difference.js';
import { sortFiles, type SortedFiles } from './file-scope.js';
import { namedFiles } from './named-files.js';
import { planOf } from './plan.js';
import type { TrainOptions } from './train.options.js';

/** The part of the configuration that decides whether there is anything to train. */
export interface ChangesConfig {
  readonly model: { readonly input: InputForm | null };
  readonly changes: ChangesOptions;
  readonly train: TrainOptions;
  readonly data: Pick<DataOptions, 'source' | 'schema' | 'prepare'>;
}

type Ports = Context & { readonly environment: Environment };

/**
 * Reads what the decision depends on: git, and what this run has split, packaged and pinned.
 * @throws UserError where a step that comes before has not run
 */
export async function readFacts(config: ChangesConfig, context: Ports): Promise<CheckFacts | VersionFacts> {
  const split = await context.run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
  return config.changes.flow === 'check' ? checkFacts(config, split, context) : versionFacts(config, split, context);
}

async function checkFacts(config: ChangesConfig, split: SplitManifest, context: Ports): Promise<CheckFacts> {
  const { base, force } = config.changes;
  const onCheck = config.train.on_check;
  const asked = base !== null && !force && onCheck !== 'none';
  const files = asked ? await sortedFiles({ revision: base, as: 'base' }, config, split, context) : null;
  return { flow: 'check', force, onCheck, base, files };
}

async function versionFacts(config: ChangesConfig, split: SplitManifest, context: Ports): Promise<VersionFacts> {
  const { changes, train, model } = config;
  const flow = changes.flow === 'retrain' ? 'retrain' : 'release';
  const newest = await readNewest(context.run);
  if (newest === null || changes.force) return { flow, force: changes.force, newest: null, aspects: [] };
  const { manifest, crowned } = newest;
  const { revision } = manifest.code;
  const today = {
    split,
    plan: planOf(train, split.target, model.input),
    seed: train.seed,
    package: await packageOf(context.run),
    environment: context.environment,
    policy: changes.policy,
    tool: context.who.tool,
    files:
      revision === null
        ? { unknown: `the commit of ${manifest.version} is not on record` }
        : await sortedFiles({ revision, as: 'commit' }, config, split, context),
  };
  const { version, verdict, createdAt } = manifest;
  const here = revision === context.who.revision;
  const facts = { version, verdict: verdict.verdict, date: createdAt.slice(0, 10), crowned, here };
  return { flow, force: false, newest: facts, aspects: differences(today, manifest) };
}

/** The files that changed since a revision, sorted by whether they may change the model. */
async function sortedFiles(
  since: Since,
  { changes, train, data }: ChangesConfig,
  split: SplitManifest,
  { files, process, workspace }: Ports,
): Promise<Told<SortedFiles>> {
  const found = await changedFiles(since, changes.config, workspace, process);
  if ('unknown' in found) return found;
  const { config } = changes;
  const { value } = parseYaml(await files.text(join(workspace, config)), config);
  const written = (value as { train?: { params?: unknown } | null } | null)?.train?.params;
  const root = await files.real(workspace);
  const dataFiles = [];
  for (const { path } of split.data.files) dataFiles.push(relative(root, await files.real(join(root, path))));
  const named = namedFiles({
    workspace,
    folder: found.told.folder,
    config,
    data,
    commands: [train.command, train.score],
    paramsFile: typeof written === 'string' ? written : null,
    params: train.params,
    dataFiles,
  });
  return { told: sortFiles(found.told, { config, ignore: train.ignore_changes, named }) };
}
