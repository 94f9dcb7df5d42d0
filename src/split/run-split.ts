import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import type { Context, Outcome } from '../run/step.js';
import type { Crews, PassPorts } from '../table/over-rows.js';
import type { Column } from '../table/table.js';
import { changeFile, describeChange } from './change.js';
import { differs, earlierPolicies } from './compare.js';
import { lookForLeakage } from './leakage/look.js';
import { PartSearch } from './leakage/part-search.js';
import { describeSplit } from './describe.js';
import { divideRows, readTarget } from './divide.js';
import type { SplitPolicy } from './manifest.js';
import { openData, type OpenedData } from './open.js';
import { PartCounts } from './part-counts.js';
import { writeParquetParts } from './parquet-parts.js';
import { profileParts } from './part-profiles.js';
import { writeParts } from './parts.js';
import { choosePolicy, type PolicyChoice } from './policy-choice.js';
import { readPolicy, writePolicy } from './policy-file.js';
import { readRecorded } from './recorded.js';
import { settlePolicy } from './settle.js';
import type { SplitConfig } from './split.step.js';
import { logSplit, splitOutcome } from './split.outcome.js';
import { strataOf } from './strata.js';
import { resolveTarget, understandTarget } from './target.js';
import { checkValidated, validatedInRun } from './validated.js';

/** Divides the rows, and searches the parts for leakage. Loaded only where the step is not skipped. */
export async function runSplit(config: SplitConfig, context: Context & Crews): Promise<Outcome> {
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
  const features = options.leakage === 'off' ? null : opened.features;
  const policies = { policy, target: options.target, features, ...earlier };
  const division = await divideRows(opened, options, policies, rows, context);
  const target = understandTarget(config, division.values, log);
  const counts = new PartCounts(division.counts, target, policy.test, stratify);
  counts.check(policy);
  const comparable = differs(earlier);
  const { spooled } = division;
  const crew = spooled.length > 1 ? context.threads : context.here;
  const search = features === null ? null : searchOf({ columns, features, counts, folder: division.folder }, files);
  const parts = await writeParts({ columns, spooled, folder: run.path('split'), comparable, search }, files, crew);
  const gathered = (await search?.finish()) ?? null;
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
  const leakage = await lookForLeakage(options.leakage, { manifest, data: opened.data, gathered }, context);
  return splitOutcome(manifest, choice, write, leakage);
}
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

function searchOf(
  inputs: {
    readonly columns: readonly Column[];
    readonly features: readonly string[];
    readonly counts: PartCounts;
    readonly folder: string;
  },
  files: Files,
): PartSearch {
  const { columns, counts, folder } = inputs;
  const own = new Set(inputs.features);
  const features = columns.filter(({ name }) => own.has(name));
  return new PartSearch({ columns, features, rows: counts.rows, folder }, files);
}
