import type { Step } from '../run/step.js';
import type { DataOptions } from '../table/data.options.js';
import { arrangeRows, expectedBytes } from './arrange.js';
import { differs, earlierPolicies } from './compare.js';
import { describeSplit } from './describe.js';
import { Division } from './divide.js';
import type { Target } from './manifest.js';
import { openData } from './open.js';
import { writeParts } from './parts.js';
import { choosePolicy } from './policy-choice.js';
import { policyFile, readPolicy, writePolicy } from './policy-file.js';
import { readRecorded, recordedFiles } from './recorded.js';
import { settlePolicy } from './settle.js';
import type { SplitCallOptions, SplitOptions } from './split.options.js';
import { logSplit, splitOutcome } from './split.outcome.js';
import { strataOf } from './strata.js';
import { understandTarget } from './target.js';
import { checkValidated, validatedInRun } from './validated.js';

/** The part of the configuration that the split uses. */
export interface SplitConfig {
  readonly task: Target['task'] | null;
  readonly data: DataOptions & { readonly split: SplitOptions };
  readonly split: SplitCallOptions;
}

/** Divides the rows by a hash of their key. Writes split/manifest.json, the parts beside it, and mlops/split.yml where asked to. */
export const splitStep: Step<SplitConfig> = {
  name: 'split',
  folder: () => 'split',
  reads: ({ data, task, split }) => ({
    run: recordedFiles,
    // A leading `!` would turn a file's name into a negation.
    workspace: [...data.source, data.schema, policyFile].map((path) => path.replace(/^!/, '\\!')),
    options: { data, task, split },
  }),
  // What was asked for is a file of the workspace, which somebody may have removed since.
  skippable: ({ split }) => !split.write && !split.change,
  run: async (config, context) => {
    const { files, workspace, log, run } = context;
    const opened = await openData(config.data, context);
    const frozen = await readPolicy(files, workspace);
    const recorded = await readRecorded(run);
    const { data: options, split: call } = config;
    const { columns } = opened.data;
    const choice = choosePolicy({ frozen, champion: recorded.champion, options, columns, change: call.change });
    const { target, values } = await understandTarget(config, opened.data, log);
    const { stratify, time, salt: prefix } = options.split;
    const strata = strataOf(target, values, stratify ?? time === null);
    const rows = values.rows;
    const policy = await settlePolicy(choice, opened.data, { prefix, rows, strata }, log);
    const earlier = earlierPolicies(recorded, policy);
    const division = new Division({ columns, policy, target, strata, ...earlier });
    const spool = await arrangeRows(opened.data, division, rows, expectedBytes(opened.sources, columns, rows), context);
    division.counts.check(policy);
    const parts = await writeParts(
      files,
      run.path('split'),
      columns.map(({ name }) => name),
      spool,
      differs(earlier),
    );
    const manifest = await describeSplit(
      { ...opened, policy, target, counts: division.counts, parts, recorded },
      files,
    );
    if (await validatedInRun(run, context.who.run)) await checkValidated(run, manifest.data.files);
    await run.write('split/manifest.json', manifest);
    const write = choice.origin === 'change' || (call.write && frozen === null);
    if (write) await writePolicy(files, workspace, policy);
    logSplit(manifest, choice, division.counts, write || frozen !== null, log);
    return splitOutcome(manifest, choice, write);
  },
};
