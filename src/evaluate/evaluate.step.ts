import type { Environment, Environments } from '../host/environment.js';
import { tfjsNode, type BackendName } from '../model/flavors/tfjs/choice.js';
import type { Step } from '../run/step.js';
import { splitManifestSchema } from '../split/manifest.js';
import { leakedFile } from '../split/leakage/look.js';
import { flavorOf } from '../train/train.options.js';
import { baseline } from './baseline.js';
import type { EvaluateOptions } from './evaluate.options.js';
import { loadLabels, demandRows } from './labels.js';
import { chooseMetrics } from './measure.js';
import { recordAnswer, type Recording } from './record.js';
import { scoreAll } from './score.js';
import type { Evaluation, Scored } from './scores.js';
import { isSealed, withoutFigures } from './sealed.js';
import { readLeaked } from './unleaked.js';
import { findSubjects } from './subjects.js';
import { figuresOf, summarise } from './summary.js';

interface EvaluateConfig {
  readonly evaluate: EvaluateOptions;
  readonly gate: {
    readonly new_line: string | null;
    readonly confidence: number;
    readonly champion_environment: 'own' | 'candidate';
    readonly reuse: 'report' | 'corrected';
  };
  readonly train: Parameters<typeof flavorOf>[0] & { readonly backend: BackendName };
}

/** Scores candidate, champion, anchor and the naive baseline on the same rows; a model that cannot be scored is on record with its reason. */
export const evaluateStep: Step<
  EvaluateConfig,
  { readonly environment: Environment; readonly environments: Environments }
> = {
  name: 'evaluate',
  folder: ({ evaluate }) => `evaluate/${evaluate.part}`,
  reads: ({ evaluate, gate, train }) => ({
    run: [
      ...['manifest.json', 'train.csv', `${evaluate.part}.csv`].map((file) => `split/${file}`),
      leakedFile(evaluate.part),
      ...['manifest.json', 'model.tar.gz'].map((file) => `train/${file}`),
      'champion',
    ],
    workspace: [tfjsNode],
    options: [evaluate, gate.new_line, gate.confidence, gate.champion_environment, gate.reuse, train.backend],
  }),
  skippable: ({ train }) => flavorOf(train) === 'tfjs',
  async check({ evaluate }, { run }) {
    const split = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
    chooseMetrics(evaluate.metrics, split.target);
  },
  async run({ evaluate, gate, train }, context) {
    const { files, run } = context;
    const { part } = evaluate;
    const split = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
    const { target, parts } = split;
    demandRows(split, part);
    const metrics = chooseMetrics(evaluate.metrics, target);
    const subjects = await findSubjects(run, split, gate.new_line);
    const labels = await loadLabels(files, run, part, split);
    const { rowIds } = labels;
    const naive = baseline(await loadLabels(files, run, 'train', split), target, rowIds.length);
    const answers = await scoreAll(
      subjects,
      {
        ...{ part, split, rowIds, timeoutMs: evaluate.timeout_minutes * 60_000 },
        ...{ elsewhere: gate.champion_environment, backend: train.backend },
      },
      context,
    );
    // 1 - 0.95 in binary is 0.05000000000000004.
    const alpha = Number((1 - gate.confidence).toPrecision(12));
    const folder = run.path('evaluate', part);
    const leaked = await readLeaked(files, run, part);
    const recording: Recording = { files, folder, target, labels, metrics, leaked, alpha, seed: parts[part].digest };
    const models: { [role in keyof Evaluation['models']]: Scored | null } = {
      candidate: null,
      champion: null,
      anchor: null,
      baseline: await recordAnswer('baseline', null, { rows: naive, seconds: 0, environment: null }, recording),
    };
    for (const [subject, answer] of answers) {
      models[subject.role] = await recordAnswer(subject.role, subject, answer, recording);
    }
    const measured: Evaluation = {
      format: 'mlops-evaluation/1',
      part,
      rows: rowIds.length,
      rowsDigest: parts[part].digest,
      confidence: gate.confidence,
      models: { ...models, candidate: models.candidate! },
    };
    const evaluation = isSealed(part, gate.reuse) ? withoutFigures(measured) : measured;
    await run.write(`evaluate/${part}/metrics.json`, evaluation);
    return { status: 'ok', summary: summarise(evaluation), figures: figuresOf(evaluation) };
  },
};
