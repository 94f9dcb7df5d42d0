import type { Environment, Environments } from '../host/environment.js';
import { tfjsNode } from '../model/flavors/tfjs/choice.js';
import type { Context, Step } from '../run/step.js';
import { openEpoch } from '../registry/epochs.js';
import { pinFile } from '../registry/pin-file.js';
import { readPin } from '../registry/pinned.js';
import { splitManifestSchema, type SplitManifest } from '../split/manifest.js';
import { leakedFile } from '../split/leakage/look.js';
import { flavorOf } from '../train/train.options.js';
import { answerAll } from './answers.js';
import { baseline } from './baseline.js';
import { checkInputs } from './check-inputs.js';
import type { EvaluateConfig } from './config.js';
import { evaluationOf } from './evaluation.js';
import { askFurther } from './further.js';
import { loadLabels, demandRows } from './labels.js';
import { loadMaterial } from './material.js';
import { OwnMetrics } from './own-metrics.js';
import { planOf } from './plan.js';
import { recordAll } from './record.js';
import { isSealed, withoutFigures } from './sealed.js';
import { areBuiltIn, findSubjects } from './subjects.js';
import { figuresOf, summarise } from './summary.js';
import { readLeaked } from './unleaked.js';
import { loadWeight } from './weight.js';

/**
 * Scores candidate, champion, anchor and the naive baseline on the same rows, and asks the candidate what else the configuration asks; a model that
 * cannot be scored is on record with its reason.
 */
export const evaluateStep: Step<
  EvaluateConfig,
  { readonly environment: Environment; readonly environments: Environments }
> = {
  name: 'evaluate',
  folder: ({ evaluate }) => `evaluate/${evaluate.part}`,
  reads: (config) => ({
    run: [
      ...['manifest.json', 'train.csv', `${config.evaluate.part}.csv`].map((file) => `split/${file}`),
      leakedFile(config.evaluate.part),
      ...['manifest.json', 'model.tar.gz'].map((file) => `train/${file}`),
      'champion',
      // The threshold that was chosen there.
      ...(config.evaluate.part === 'test' ? ['evaluate/validation/metrics.json'] : []),
    ],
    workspace: config.gate.must_pass === null ? [] : [config.gate.must_pass],
    nearest: [tfjsNode],
    options: optionsOf(config),
  }),
  // Code of the repository's own always runs, also that of a version which was trained before.
  skippable: async ({ train, evaluate }, { run }) =>
    flavorOf(train) === 'tfjs' && Object.keys(evaluate.own).length === 0 && (await areBuiltIn(run)),
  async check(config, context) {
    await checkInputs(config, await readSplit(context), context);
  },
  async run(config, context) {
    const { evaluate, gate, train, data, report } = config;
    const { files, run } = context;
    const { part, slices } = evaluate;
    const split = await readSplit(context);
    const { target, parts } = split;
    demandRows(split, part);
    const plan = planOf(evaluate, split);
    const subjects = await findSubjects(run, split, gate.new_line);
    const material = await loadMaterial(context, part, split, plan, { slices, shown: report.values });
    const { rowIds } = material.labels;
    const training = await loadLabels(files, run, 'train', split);
    const naive = baseline(training, target, rowIds.length, await loadWeight(files, run, 'train', plan.weight));
    const task = {
      ...{ part, split, rowIds, timeoutMs: evaluate.timeout_minutes * 60_000 },
      ...{ elsewhere: gate.champion_environment, backend: train.backend },
    };
    const answered = await answerAll(subjects, task, { plan, material }, context);
    const { behaviour } = plan;
    const asked = { behaviour, mustPass: gate.must_pass, read: data, latency: gate.latency !== null };
    const further = await askFurther(asked, answered, task, context);
    const models = await recordAll(answered, naive, {
      ...{ files, folder: run.path('evaluate', part), target, plan, material },
      own: new OwnMetrics(evaluate.own, { ...context, rows: run.path('split', `${part}.csv`), target }),
      leaked: await readLeaked(files, run, part),
      // 1 - 0.95 in binary is 0.05000000000000004.
      alpha: Number((1 - gate.confidence).toPrecision(12)),
      seed: parts[part].digest,
    });
    const head = { part, rows: rowIds.length, rowsDigest: parts[part].digest, confidence: gate.confidence };
    const measured = evaluationOf(head, plan, material.slices.left, models, further);
    const evaluation = isSealed(part, gate.reuse) ? withoutFigures(measured) : measured;
    await warnOfEnd(part, gate.reuse, split.target, context);
    await run.write(`evaluate/${part}/metrics.json`, evaluation);
    return { status: 'ok', summary: summarise(evaluation), figures: figuresOf(evaluation) };
  },
};

/** The options that decide the result. */
function optionsOf(config: EvaluateConfig): unknown {
  const { evaluate, gate, train, data, report } = config;
  const of = [evaluate, gate.new_line, gate.confidence, gate.champion_environment, gate.reuse, train.backend];
  return [...of, gate.must_pass, gate.latency !== null, data.delimiter, data.nulls, report.values];
}

/** Figures of frozen test rows end what was promised of them, whoever shows them: a call by hand leaves no trace in the registry. */
async function warnOfEnd(
  part: EvaluateConfig['evaluate']['part'],
  reuse: EvaluateConfig['gate']['reuse'],
  target: SplitManifest['target'],
  { run, log }: Pick<Context, 'run' | 'log'>,
): Promise<void> {
  if (part !== 'test' || reuse === 'corrected' || !(await run.has(pinFile))) return;
  const open = openEpoch((await readPin(run)).epochs, target);
  if (open === null) return;
  log.warning(
    `Epoch ${open.number} of the test rows is open (gate.reuse: corrected), and these are figures of its rows: what it promised of later releases ends with them.`,
  );
}

function readSplit({ run }: Pick<Context, 'run'>): Promise<SplitManifest> {
  return run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
}
