import type { Environment } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Context, Outcome, Step } from '../run/step.js';
import { comparisonNotice } from '../table/compare/notice.js';
import { keptProfile } from '../table/compare/kept.js';
import { recordProfile } from '../table/compare/record.js';
import type { Crews } from '../table/over-rows.js';
import { prepareData } from '../table/prepare.js';
import { resolveSources, type SourceFile } from '../table/source.js';
import type { TableProfile } from '../table/profile/profile.js';
import { withoutValues } from '../table/profile/without-values.js';
import type { Column } from '../table/table.js';
import { recordFiles } from '../table/unchanged.js';
import { environmentOf } from './environment.js';
import { findingsSchema } from './findings.js';
import { checkColumnNames } from './names.js';
import { needsReference, readReference } from './reference.js';
import { readSchema } from './schema-file.js';
import { surveyData } from './survey-data.js';
import { logAnomalies, validatedOutcome } from './validate.outcome.js';
import type { ValidateConfig } from './validate.options.js';
import { judge } from './validate.js';
import { updateSchema, writeSchema } from './write-schema.js';

/** Checks the data against the committed schema, or writes it (`infer`), or relaxes it (`update`). A check writes validate/findings.json. */
export const validateStep: Step<ValidateConfig, Crews & { readonly tools: Environment }> = {
  name: 'validate',
  folder: () => 'validate',
  reads: ({ data, report, validate }) => ({
    workspace: [...(validate.data ?? data.source), data.schema],
    run: ['champion/pin.json'],
    options: { data, values: report.values, environment: validate.environment },
  }),
  skippable: () => false,
  run: async (config, context) => {
    const { data, validate } = config;
    if (validate.data === null) await prepareData(data.prepare, context);
    const sources = await resolveSources(context.files, context.workspace, validate.data ?? data.source);
    if (validate.update && validate.overwrite) throw new UserError('validate: expected update or overwrite, got both; leave one out.');
    if (validate.update) return updateSchema(config, context, sources);
    return validate.infer ? writeSchema(config, context, sources) : check(config, context, sources);
  },
};

async function check(config: ValidateConfig, context: Context & Crews, sources: readonly SourceFile[]): Promise<Outcome> {
  const { files, workspace, log, run } = context;
  const { data, report, validate } = config;
  const schema = await readSchema(files, workspace, data.schema);
  if (schema === null) log.warning(`no ${data.schema}; run \`mlops validate --infer\` and commit it.`);
  const environment = environmentOf(validate.environment, schema, data.schema);
  const reference = needsReference(schema) ? await readReference(validate.reference, context) : null;
  if (needsReference(schema) && reference === null) log.info('no champion yet whose data have a profile: drift was not checked.');
  // What data of another environment lack is a finding.
  const strict = schema === null || environment === schema.environments[0];
  const onColumns = (columns: readonly Column[]): void => {
    if (strict) checkColumnNames(columns, data, sources[0]!.path);
  };
  const { target, key } = data;
  const asked = { sources, options: data, schema, target, key, values: report.values, order: false, onColumns };
  const survey = await surveyData(asked, context);
  const findings = findingsSchema.parse({
    format: 'mlops-findings/1',
    schema: schema === null ? null : data.schema,
    environment,
    files: await recordFiles(files, sources),
    reference: reference?.name ?? null,
    profile: shownProfile(survey.profile, report.values),
    anomalies: judge(survey, { schema, target, environment, reference: reference?.profile ?? null }),
  });
  await run.write('validate/findings.json', findings);
  if (validate.data === null) await compareData(survey.profile, config, context);
  logAnomalies(findings, log);
  return validatedOutcome(findings);
}

function shownProfile(profile: TableProfile, values: boolean): TableProfile {
  const kept = keptProfile(profile);
  return values ? kept : withoutValues(kept);
}

/** Keeps the profile of the data for the version that is trained on them, and compares it with the champion's. */
async function compareData(profile: TableProfile, { data, report }: ValidateConfig, context: Context): Promise<void> {
  const leave = [...(data.key ?? []), ...data.ignore];
  const found = await recordProfile(profile, { values: report.values, leave }, context);
  if (found !== null) context.log.info(comparisonNotice(found));
}
