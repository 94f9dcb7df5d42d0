import type {
  BinaryPredictions,
  MulticlassPredictions,
  Predictions,
  RegressionPredictions,
} from '../../src/metrics/metric.js';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import type { PartColumn } from '../../src/evaluate/part-columns.js';
import { gateOptions, type GateOptions } from '../../src/gate/gate.options.js';
import { policyDigest } from '../../src/gate/policy.js';
import type { Answer, Situation } from '../../src/gate/situation.js';
import { rng, type Rng } from '../../src/statistics/rng.js';

/** 64 hexadecimal digits that stand for a digest. */
export function sha(digit: string): string {
  return digit.repeat(64);
}

export type Task = Predictions['task'];

export function candidateOf(task: Task, digest = sha('a')): Candidate {
  return {
    format: 'mlops-candidate/1',
    name: 'demo',
    flavor: { name: 'tfjs', estimator: task === 'binary' ? 'logistic' : 'linear', tfjs: '4.22.0', backend: 'wasm' },
    signature: { inputs: [{ name: 'x', type: 'number' }], outputs: [{ name: 'prediction', type: 'number' }] },
    target: targetOf(task),
    params: { epochs: 10, l2: 0.1 },
    seed: 1,
    data: {
      fingerprint: sha('1'),
      rows: 1000,
      files: [],
      split: {
        policy: {
          format: 'mlops-split/1',
          key: [{ name: 'x', type: 'number' }],
          salt: 'v1/0',
          test: 0.2,
          folds: 5,
          validation: 0,
        },
        digest: sha('2'),
        parts: {
          train: { rows: 640, digest: sha('3') },
          validation: { rows: 160, digest: sha('4') },
          test: { rows: 200, digest: sha('5') },
        },
      },
    },
    code: {
      repository: null,
      revision: null,
      dirty: false,
      package: { kind: 'npm', name: 'demo', version: '1.0.0', file: 'demo.tgz', sha256: sha('6'), content: sha('7') },
    },
    environment: { kind: 'host', digest: sha('8') },
    model: { digest, files: {} },
    tool: '1.0.0',
  };
}

function targetOf(task: Task): Candidate['target'] {
  switch (task) {
    case 'binary':
      return { column: 'sick', task, classes: ['no', 'yes'], positive: 'yes' };
    case 'multiclass':
      return { column: 'kind', task, classes: ['a', 'b', 'c'], positive: null };
    case 'regression':
      return { column: 'price', task, classes: [], positive: null };
  }
}

/** A registered version; its package differs from the candidate's unless said otherwise. */
export function versionOf(task: Task, version: string, digest: string, over: Partial<Manifest> = {}): Manifest {
  const candidate = candidateOf(task, digest);
  return {
    ...candidate,
    params: { epochs: 20, l2: 0.1 },
    format: 'mlops-manifest/1',
    version,
    createdAt: '2026-01-01T00:00:00.000Z',
    actor: 'ada',
    run: null,
    metrics: { validation: null, test: null },
    champion: null,
    verdict: { verdict: 'promote', part: 'test', rule: 'superiority', sha256: sha('9') },
    files: {},
    ...over,
  };
}

/** A champion whose only difference from the candidate is its data. */
export function sameButData(task: Task, options: GateOptions): Manifest {
  const { params, data } = candidateOf(task);
  return versionOf(task, '1.2.0', sha('b'), {
    params,
    data: { ...data, fingerprint: sha('f') },
    verdict: { verdict: 'promote', part: 'test', rule: 'first', sha256: sha('9'), policy: policyDigest(options) },
  });
}

export function optionsOf(over: unknown = {}): GateOptions {
  return gateOptions.parse(over);
}

/** Labels and difficulties that all models of a scene share. */
export interface Rows {
  readonly y: Float64Array;
  readonly noise: Float64Array;
}

export function rowsOf(task: Task, n: number, random: Rng): Rows {
  const draw = {
    binary: () => Number(random.next() < 0.4),
    multiclass: () => random.int(3),
    regression: () => 50 + 10 * random.normal(),
  }[task];
  const y = Float64Array.from({ length: n }, draw);
  return { y, noise: Float64Array.from({ length: n }, () => random.normal()) };
}

/** A classifier: the larger the signal, the better; a part of its noise is shared with other models of the same rows. */
export function classifier({ y, noise }: Rows, signal: number, random: Rng): BinaryPredictions {
  const score = Float64Array.from(y, (label, i) => {
    const latent = signal * (2 * label - 1) + 0.7 * noise[i]! + 0.7 * random.normal();
    return 1 / (1 + Math.exp(-1.5 * latent));
  });
  return { task: 'binary', y: Uint8Array.from(y), score, predicted: Uint8Array.from(score, (p) => Number(p >= 0.5)) };
}

/** A classifier of three classes; a part of its noise is shared with other models of the same rows. */
export function classifierOf3({ y, noise }: Rows, signal: number, random: Rng): MulticlassPredictions {
  const score = new Float64Array(3 * y.length);
  const predicted = Int32Array.from(y, (label, i) => {
    const weights = [0, 1, 2].map((k) => {
      const own = k === label ? signal + 0.7 * noise[i]! : 0;
      return Math.exp(1.5 * (own + 0.7 * random.normal()));
    });
    const sum = weights[0]! + weights[1]! + weights[2]!;
    weights.forEach((weight, k) => (score[3 * i + k] = weight / sum));
    return weights.indexOf(Math.max(...weights));
  });
  return { task: 'multiclass', classes: 3, y: Int32Array.from(y), score, predicted };
}

/** A model of the task, of the given quality: signal, or size of the errors. */
export function modelOf(task: Task, rows: Rows, level: number, random: Rng): Answer {
  switch (task) {
    case 'binary':
      return answerOf(classifier(rows, level, random));
    case 'multiclass':
      return answerOf(classifierOf3(rows, level, random));
    case 'regression':
      return answerOf(regressor(rows, level, random));
  }
}

/** What can be said without looking at a row. */
function baselineOf(task: Task, { y }: Rows): Answer {
  const n = y.length;
  switch (task) {
    case 'binary':
      return answerOf({
        task,
        y: Uint8Array.from(y),
        score: new Float64Array(n).fill(0.4),
        predicted: new Uint8Array(n),
      });
    case 'multiclass':
      return answerOf({
        task,
        classes: 3,
        y: Int32Array.from(y),
        score: new Float64Array(3 * n).fill(1 / 3),
        predicted: new Int32Array(n),
      });
    case 'regression':
      return answerOf({ task, y, predicted: new Float64Array(n).fill(50) });
  }
}

/** A regression with errors of the given size; a part of them is shared with other models of the same rows. */
export function regressor({ y, noise }: Rows, size: number, random: Rng): RegressionPredictions {
  const predicted = Float64Array.from(y, (value, i) => value + size * (0.7 * noise[i]! + 0.7 * random.normal()));
  return { task: 'regression', y, predicted };
}

export function answerOf(predictions: Predictions): Answer {
  return { predictions };
}

/** A column of n rows, as it is read from a part. */
export function columnOf(type: PartColumn['type'], n: number, valueAt: (i: number) => string | null): PartColumn {
  const values: (string | null)[] = [];
  const codes = Int32Array.from({ length: n }, (_, i) => {
    const value = valueAt(i);
    const known = values.indexOf(value);
    return known >= 0 ? known : values.push(value) - 1;
  });
  return { type, codes, values };
}

/** What a situation has besides models and rows, where nothing is asked of it. */
export const surroundings: Pick<
  Situation,
  'epoch' | 'checks' | 'columns' | 'values' | 'footprint' | 'behaviour' | 'added'
> = {
  epoch: null,
  checks: [],
  behaviour: [],
  added: [],
  columns: new Map(),
  values: true,
  footprint: { latency: { unavailable: 'prediction times were not measured' } },
};

/** Candidate, champion and baseline of given quality (signal, or size of the errors) on n rows. */
export function sceneOf(
  task: Task,
  n: number,
  quality: { candidate: number; champion: number | null },
  over: Partial<Situation> = {},
  seed = 'scene',
): Situation {
  const random = rng(seed);
  const rows = rowsOf(task, n, random);
  const model = (level: number): Answer => modelOf(task, rows, level, random);
  return {
    part: 'test',
    candidate: candidateOf(task),
    champion: quality.champion === null ? null : versionOf(task, '1.2.0', sha('b')),
    anchor: null,
    rowIds: Int32Array.from({ length: n }, (_, i) => 3 * i),
    answers: {
      candidate: model(quality.candidate),
      champion: quality.champion === null ? null : model(quality.champion),
      anchor: null,
      baseline: baselineOf(task, rows),
    },
    comparable: { champion: null, anchor: null },
    options: optionsOf(),
    base: null,
    looks: [],
    policySource: 'mlops.yml',
    ...surroundings,
    ...over,
  };
}
