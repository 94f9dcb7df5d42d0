import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Environment } from '../host/environment.js';
import { candidateSchema, type Candidate } from '../model/manifest.js';
import { packModel } from '../model/archive.js';
import { modelDigest } from '../model/digest.js';
import { tfjsNode } from '../model/flavors/tfjs/choice.js';
import type { InputForm } from '../model/flavors/python/runner.js';
import type { Step } from '../run/step.js';
import { splitManifestSchema } from '../split/manifest.js';
import { crossValidate } from './cross-validate.js';
import { foldsFile } from './folds.js';
import { trainingFolds } from './fold-plan.js';
import type { Judge } from './judge.js';
import { candidateOf, codeOf, packageOf } from './candidate.js';
import { sampleFile } from './changes.js';
import { checkColumns } from './column-kinds.js';
import { fitCandidate } from './fit-candidate.js';
import { floatsOf, planOf, type Plan } from './plan.js';
import { summarise } from './summary.js';
import { flavorOf, type TrainOptions } from './train.options.js';
import { withTrainingRows } from './training-data.js';

interface TrainConfig {
  readonly model: { readonly name: string; readonly input: InputForm | null };
  readonly train: TrainOptions;
}

/** Trains the candidate on the training rows and writes train/: model/, model.tar.gz, manifest.json, history.json (flavor tfjs), folds.json (with cross-validation). */
export const trainStep: Step<TrainConfig, { readonly environment: Environment; readonly judge: Judge }> = {
  name: 'train',
  folder: () => 'train',
  reads: ({ model, train }) => ({
    run: ['split/manifest.json', 'split/train.csv', 'package/package.json', sampleFile],
    nearest: [tfjsNode],
    options: [model, { ...train, on_check: null, ignore_changes: null }],
  }),
  skippable: ({ train }) => flavorOf(train) === 'tfjs',
  async renew(_, { run, environment, who }) {
    const earlier = await run.read('train/manifest.json', 'train', (value) => candidateSchema.parse(value));
    const { kind, digest } = environment;
    const today = { ...earlier, code: codeOf(who, earlier.code.package), environment: { kind, digest } };
    if (!isDeepStrictEqual(today, earlier)) await run.write('train/manifest.json', today);
  },
  async check({ train, model }, { run }) {
    const split = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
    checkColumns(train.columns, split);
    if (train.cross_validation) trainingFolds(split.policy);
    planOf(train, split.target, model.input);
  },
  async run({ model, train }, context) {
    const { files, run, environment, who } = context;
    const split = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
    checkColumns(train.columns, split);
    const plan = planOf(train, split.target, model.input);
    const modelFolder = run.path('train', 'model');
    // A training that goes on after its run was killed writes into a folder of its own, not into this one's model.
    const building = run.path('train', `model-${randomUUID()}`);
    await files.folder(building);
    const { flavor, history, sample, folds } = await withTrainingRows(split, context, async (data, sample) => {
      const job = { plan, split, data, seed: train.seed, timeoutMs: train.timeout_minutes * 60_000 };
      const fit = await fitCandidate({ ...job, modelFolder: building }, context);
      // A sample is to show that the code runs.
      const crossed = train.cross_validation && sample === null;
      return { ...fit, sample, folds: crossed ? await crossValidate(job, context) : null };
    });
    if (folds !== null) await run.write(foldsFile, folds);
    await files.move(building, modelFolder);
    await packModel(files, modelFolder, run.path('train', 'model.tar.gz'));
    const candidate = candidateOf({
      name: model.name,
      flavor,
      params: plan.params,
      floats: floatsOf(plan),
      seed: train.seed,
      sample,
      split,
      model: await modelDigest(files, modelFolder),
      package: await packageOf(run),
      environment: await recordOf(environment, plan),
      who,
    });
    await run.write('train/manifest.json', candidate);
    return { status: 'ok', ...summarise(candidate, history, folds) };
  },
};

/** A built-in model brings along all that it needs. */
async function recordOf(environment: Environment, { flavor }: Plan): Promise<Candidate['environment']> {
  const { kind, digest } = environment;
  if (flavor === 'tfjs') return { kind, digest };
  const { packages, ...installed } = await environment.installed();
  return {
    kind,
    digest,
    installed: { ...installed, packages: packages.map((each) => ({ ...each, sha256: [...each.sha256] })) },
  };
}
