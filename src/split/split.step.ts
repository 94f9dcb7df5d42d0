import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import type { Step } from '../run/step.js';
import type { DataOptions } from '../table/data.options.js';
import type { Crews, PassPorts } from '../table/over-rows.js';
import { changeFile, describeChange } from './change.js';
import { differs, earlierPolicies } from './compare.js';
import type { LeakageOptions } from './leakage/leakage.options.js';
import { lookForLeakage } from './leakage/look.js';
import { describeSplit } from './describe.js';
import { divideRows, readTarget } from './divide.js';
import type { SplitPolicy, Target } from './manifest.js';
import { openData, type OpenedData } from './open.js';
import { PartCounts } from './part-counts.js';
import { writeParquetParts } from './parquet-parts.js';
import { profileParts } from './part-profiles.js';
import { writeParts } from './parts.js';
import { choosePolicy, type PolicyChoice } from './policy-choice.js';
import { policyFile, readPolicy, writePolicy } from './policy-file.js';
import { readRecorded, recordedFiles } from './recorded.js';
import { settlePolicy } from './settle.js';
import type { SplitCallOptions, SplitOptions } from './split.options.js';
import { logSplit, splitOutcome } from './split.outcome.js';
import { strataOf } from './strata.js';
import { resolveTarget, understandTarget } from './target.js';
import { checkValidated, validatedInRun } from './validated.js';

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
    // A leading `!` would turn a file's name into a negation.
    workspace: [...data.source, data.schema, policyFile].map((path) => path.replace(/^!/, '\\!')),
    options: { data, task, split, values: report.values },
  }),
  // What was asked for is a file of the workspace, which somebody may have removed since.
  skippable: ({ split }) => !split.write && !split.change,
  run: async (config, context) => {
    const { files, workspace, log, run } = context;
    if (config.split.sql) throw new UserError('split.sql: only the CLI prints it: mlops split --sql.');
    const opened = await openData(config.data, context);
    const frozen = await readPolicy(files, workspace);
    const recorded = await readRecorded(run);
    const { data: options, split: call } = config;
    const { columns } = opened.data;
    const choice = choosePolicy({ frozen, champion: recorded.champion, options, columns, change: call.change });
    const stratify = options.split.stratify ?? options.split.time === null;
    const { policy, rows } = await settled(choice, opened, { ...config, stratify }, context);
    const earlier = earlierPolicies(recorded, policy);
    const division = await divideRows(opened, options, { policy, target: options.target, ...earlier }, rows, context);
    const target = understandTarget(config, division.values, log);
    const counts = new PartCounts(division.counts, target, policy.test, stratify);
    counts.check(policy);
    const comparable = differs(earlier);
    const { spooled } = division;
    const crew = spooled.length > 1 ? context.threads : context.here;
    const parts = await writeParts({ columns, spooled, folder: run.path('split'), comparable }, files, crew);
    await files.remove(division.folder);
    const manifest = await describeSplit({ ...opened, policy, target, counts, parts, recorded }, files);
    if (await validatedInRun(run, context.who.run)) await checkValidated(run, manifest.data.files);
    await run.write('split/manifest.json', manifest);
    const write = choice.origin === 'change' || (call.write && frozen === null);
    if (write) await writePolicy(files, workspace, policy);
    logSplit(manifest, choice, counts, write || frozen !== null, log);
    const before = frozen ?? recorded.champion?.policy ?? null;
    if (choice.origin === 'change' && before !== null) {
      await run.write(changeFile, await describeChange(before, choice.changes, context));
    }
    await profileParts(manifest, config.report.values, context);
    if (options.split.parquet) await writeParquetParts(manifest, context);
    const leakage = await lookForLeakage(options.leakage, { manifest, data: opened.data }, context);
    return splitOutcome(manifest, choice, write, leakage);
  },
};

/** The policy with what is still to be chosen from the data: where something is, the target is read before. */
async function settled(
  choice: PolicyChoice,
  opened: OpenedData,
  config: SplitConfig & { readonly stratify: boolean },
  ports: PassPorts & { readonly log: Log },
): Promise<{ readonly policy: SplitPolicy; readonly rows: number | null }> {
  if (choice.origin === 'file' || choice.origin === 'champion') return { policy: choice.policy, rows: null };
  const { data, task, stratify } = config;
  const values = await readTarget(opened, data, data.target, ports);
  const { target } = resolveTarget(values, { task, positive: data.positive });
  const strata = strataOf(target, values, stratify);
  const wanted = { target: data.target, prefix: data.split.salt, rows: values.rows, strata };
  return { policy: await settlePolicy(choice, opened, data, wanted, ports), rows: values.rows };
}
