import { jsonText, pointer, type Floats } from '../config/floats.js';
import { assertNever } from '../host/errors.js';
import type { Candidate } from '../model/manifest.js';
import { lineFigure, type LineSeries } from '../render/chart/line.js';
import { bytes, count, duration } from '../render/number.js';
import type { Block, Section, Text } from '../render/section.js';
import { foldsBlocks } from './folds.report.js';
import type { Folds } from './folds.js';
import type { History } from './history.js';
import { epochsOf } from './summary.js';

/**
 * What was trained, from what, and how it went.
 * @param history null where a user's program trained
 * @param milliseconds how long it took, where known
 * @param folds null without cross-validation
 */
export function trainSection(
  candidate: Candidate,
  history: History | null,
  milliseconds: number | null = null,
  folds: Folds | null = null,
): Section {
  const blocks: Block[] = [{ kind: 'table', head: ['', ''], rows: factsOf(candidate, history, milliseconds) }];
  const params = Object.entries(candidate.params);
  if (params.length > 0) {
    const rows = params.map(([name, value]): Text[] => [
      { code: name },
      shownParam(value, candidate.floats ?? {}, pointer('', name)),
    ]);
    blocks.push({
      kind: 'details',
      summary: 'Parameters',
      blocks: [{ kind: 'table', head: ['Parameter', 'Value'], rows }],
    });
  }
  if (folds !== null) blocks.push(...foldsBlocks(folds));
  if (history !== null && history.epochs.length > 1) blocks.push(lossCurve(history));
  return { title: 'Training', order: 30, blocks };
}

function modelOf(flavor: Candidate['flavor']): Text {
  switch (flavor.name) {
    case 'tfjs':
      return [{ strong: flavor.estimator }, ` (TensorFlow.js ${flavor.tfjs}, ${flavor.backend})`];
    case 'python': {
      const libraries = ['python', 'scikit-learn'].flatMap((name) => {
        const version = flavor.libraries[name];
        return version === undefined ? [] : [`${name === 'python' ? 'Python' : name} ${version}`];
      });
      const by = flavor.estimator === undefined ? ', trained by the program of the repository' : '';
      return [{ strong: flavor.estimator ?? 'python' }, `${by} (${libraries.join(', ')})`];
    }
    case 'command':
      return [{ strong: 'command' }, ', trained by the program of the repository'];
    default:
      return assertNever(flavor);
  }
}

function factsOf(candidate: Candidate, history: History | null, milliseconds: number | null): Text[][] {
  const { flavor, model, seed } = candidate;
  const size = Object.values(model.files).reduce((sum, file) => sum + file.size, 0);
  const rows: Text[][] = [
    ['Model', modelOf(flavor)],
    ['Training rows', rowsText(candidate)],
    ['Columns', inputsText(candidate, history)],
    ['Seed', String(seed)],
    ['Size', bytes(size)],
    ['Digest', { code: model.digest }],
  ];
  if (history !== null) rows.push(['Epochs', epochsOf(history)]);
  if (milliseconds !== null) rows.push(['Duration', duration(milliseconds)]);
  return rows;
}

function rowsText({ sample, data }: Candidate): Text {
  const rows = count(data.split.parts.train.rows);
  return sample === undefined
    ? rows
    : [
        `${count(sample.rows)} of ${rows}: `,
        { strong: 'a sample, to show that the code runs; this model is not judged' },
      ];
}

function inputsText({ signature }: Candidate, history: History | null): string {
  const columns = count(signature.inputs.length);
  return history === null ? columns : `${columns}, as ${count(history.width)} inputs of the network`;
}

function shownParam(value: unknown, floats: Floats, at: string): Text {
  const text = jsonText(value ?? null, floats, 0, at);
  return { code: text.length > 200 ? `${text.slice(0, 199)}…` : text };
}

function lossCurve(history: History): Block {
  const points = (of: (epoch: History['epochs'][number]) => number | null): LineSeries['points'] =>
    history.epochs.flatMap((epoch) => {
      const value = of(epoch);
      return value === null ? [] : [[epoch.epoch, value] as const];
    });
  const series: LineSeries[] = [{ name: 'training rows', points: points(({ loss }) => loss) }];
  const stop = points((epoch) => epoch.stop);
  if (stop.length > 0) series.push({ name: 'rows held out to stop early', points: stop });
  const yLabel = history.loss === 'log_loss' ? 'log loss' : 'squared error (standardised)';
  return lineFigure({ title: 'Loss by epoch', xLabel: 'epoch', yLabel, series, yFrom0: true });
}
