import type { Step } from '../run/step.js';
import type { Ports } from './compose.js';
import type { Config } from './options.js';

/** One step of the table: light, so that help and a version cost nothing; the step itself is loaded when it runs. */
export interface StepEntry {
  readonly summary: string;
  /** Options of one call, `--key value`, stand under the step's own name in the configuration. */
  readonly callOptions: boolean;
  readonly load: () => Promise<Step<Config, Ports>>;
}

const table = {
  champion: {
    summary: 'Pin the champion and its anchor of the registry for this run.',
    callOptions: false,
    load: async () => (await import('../registry/champion.step.js')).championStep,
  },
  test: {
    summary: 'Run the tests and quality checks of the model repository.',
    callOptions: false,
    load: async () => (await import('../project/test.step.js')).testStep,
  },
  validate: {
    summary: 'Check the data against its schema; --infer writes the schema from the data.',
    callOptions: true,
    load: async () => (await import('../schema/validate.step.js')).validateStep,
  },
  split: {
    summary: 'Divide the rows into training, validation and test parts by a hash of their key.',
    callOptions: true,
    load: async () => (await import('../split/split.step.js')).splitStep,
  },
  package: {
    summary: 'Build the package of the model repository.',
    callOptions: false,
    load: async () => (await import('../project/package.step.js')).packageStep,
  },
  changes: {
    summary:
      'Decide whether there is anything to train: what a pull request changed, or what is new since the newest version.',
    callOptions: true,
    load: async () => (await import('../train/changes.step.js')).changesStep,
  },
  train: {
    summary: 'Train the candidate on the training rows.',
    callOptions: false,
    load: async () => (await import('../train/train.step.js')).trainStep,
  },
  evaluate: {
    summary: 'Score candidate, champion, anchor and a naive baseline on the same rows.',
    callOptions: true,
    load: async () => (await import('../evaluate/evaluate.step.js')).evaluateStep,
  },
  gate: {
    summary: 'Compare the candidate with the champion and give a verdict.',
    callOptions: true,
    load: async () => (await import('../gate/gate.step.js')).gateStep,
  },
  snapshot: {
    summary: 'Keep the exact rows of the data for years, where data.snapshot says.',
    callOptions: false,
    load: async () => (await import('../snapshot/snapshot.step.js')).snapshotStep,
  },
  publish: {
    summary: 'Register the candidate as a version, with its verdict.',
    callOptions: false,
    load: async () => (await import('../release/publish.step.js')).publishStep,
  },
  promote: {
    summary: 'Make a version the champion: the one that the gate promoted, or one that a person names, with a reason.',
    callOptions: true,
    load: async () => (await import('../release/promote.step.js')).promoteStep,
  },
  upload: {
    summary: 'Send the package to a package server, by the command package.upload.',
    callOptions: false,
    load: async () => (await import('../project/upload.step.js')).uploadStep,
  },
  rollback: {
    summary: 'Make the previous champion the champion again.',
    callOptions: true,
    load: async () => (await import('../release/rollback.step.js')).rollbackStep,
  },
  predict: {
    summary: 'Score a file of rows with a version or the champion.',
    callOptions: true,
    load: async () => (await import('../serve/predict.step.js')).predictStep,
  },
  report: {
    summary: 'Write the report of this run as Markdown and HTML.',
    callOptions: false,
    load: async () => (await import('../report/report.step.js')).reportStep,
  },
} satisfies Record<string, StepEntry>;

/** Names of the steps. */
export type StepName = keyof typeof table;

/** The steps, in the order in which a flow runs them. */
export const steps: Readonly<Record<StepName, StepEntry>> = table;

/** Whether a word names a step. */
export function isStep(word: string): word is StepName {
  return Object.hasOwn(steps, word);
}

/** The flows: fixed orders of steps. */
export const flows = {
  check: 'Judge the candidate on the validation rows: what a pull request runs. Publishes nothing.',
  release:
    'Judge the candidate on the test rows, register it, and promote it if it is better: what a merge to main runs.',
  retrain: 'Release, if something changed since the newest version, promoted or not: what a schedule runs.',
} as const;

/** Names of the flows. */
export type FlowName = keyof typeof flows;

/** Whether a word names a flow. */
export function isFlow(word: string): word is FlowName {
  return Object.hasOwn(flows, word);
}

/** The parts of a flow that jobs of a workflow run, each with the least permissions. */
export const jobs = {
  quality: ['check', 'release'],
  candidate: ['check', 'release', 'retrain'],
  publish: ['release', 'retrain'],
  package: ['release', 'retrain'],
  report: ['check'],
} as const satisfies Record<string, readonly FlowName[]>;

/** Names of the jobs. */
export type JobName = keyof typeof jobs;

/** Whether a word names a job. */
export function isJob(word: string): word is JobName {
  return Object.hasOwn(jobs, word);
}
