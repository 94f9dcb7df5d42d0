import type { Step } from '../run/step.js';
import type { DataOptions } from '../table/data.options.js';
import type { Crews } from '../table/over-rows.js';
import type { LeakageOptions } from './leakage/leakage.options.js';
import type { Target } from './manifest.js';
import { policyFile, recordedFiles } from './places.js';
import type { SplitCallOptions, SplitOptions } from './split.options.js';

/** The part of the configuration that the split uses. */
export interface SplitConfig {
  readonly task: Target['task'] | null;
  readonly data: DataOptions & { readonly split: SplitOptions; readonly leakage: LeakageOptions };
  readonly split: SplitCallOptions;
  readonly report: { readonly values: boolean };
}

/** Divides the rows by a hash of their key. Writes split/manifest.json, the parts beside it, and mlops/split.yml where asked to. */
export const splitStep: Step<SplitConfig, Crews> = {
  name: 'split',
  folder: () => 'split',
  reads: ({ data, task, split, report }) => ({
    run: recordedFiles,
    workspace: [...data.source, data.schema, policyFile],
    options: { data, task, split, values: report.values },
  }),
  // What was asked for is a file of the workspace, which somebody may have removed since.
  skippable: ({ split }) => !split.write && !split.change,
  run: async (config, context) => (await import('./run-split.js')).runSplit(config, context),
};
