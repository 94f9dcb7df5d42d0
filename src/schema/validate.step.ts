import type { Environment } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Context, Outcome, Step } from '../run/step.js';
import { inferColumns } from '../table/infer.js';
import { prepareData } from '../table/prepare.js';
import { readTable } from '../table/read.js';
import { resolveSources, type SourceFile } from '../table/source.js';
import { recordFiles } from '../table/unchanged.js';
import { columnTypes } from './columns.js';
import { findingsSchema } from './findings.js';
import { inferSchema } from './infer.js';
import { checkColumnNames } from './names.js';
import { readSchema, schemaPath } from './schema-file.js';
import { inferredOutcome, logAnomalies, validatedOutcome } from './validate.outcome.js';
import type { ValidateConfig } from './validate.options.js';
import { judge, survey, type Checked, type Survey } from './validate.js';
import { schemaYaml } from './yaml.js';

/** Checks the data against the committed schema, or writes it (`infer`). Writes validate/findings.json. */
export const validateStep: Step<ValidateConfig, { readonly tools: Environment }> = {
  name: 'validate',
  folder: () => 'validate',
  reads: ({ data, report }) => ({ workspace: [...data.source, data.schema], options: { data, values: report.values } }),
  skippable: () => false,
  run: async (config, context) => {
    await prepareData(config.data.prepare, context);
    const sources = await resolveSources(context.files, context.workspace, config.data.source);
    return config.validate.infer ? infer(config, context, sources) : check(config, context, sources);
  },
};

async function infer(config: ValidateConfig, context: Context, sources: readonly SourceFile[]): Promise<Outcome> {
  const { data, task, validate } = config;
  const path = schemaPath(context.workspace, data.schema);
  const exists = (await context.files.stat(path)) !== undefined;
  if (exists && !validate.overwrite) {
    throw new UserError(`${data.schema}: exists already; run \`mlops validate --infer --overwrite\` to replace it.`);
  }
  const columns = await inferColumns(readTable(context.files, sources, data));
  checkColumnNames(columns, data, sources[0]!.path);
  const pass = await read(context, sources, config, { ...data, columns, schema: null, values: false });
  const schema = inferSchema(pass, { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] });
  await context.files.write(path, schemaYaml(schema));
  return inferredOutcome(schema, data.schema);
}

async function check(config: ValidateConfig, context: Context, sources: readonly SourceFile[]): Promise<Outcome> {
  const { files, workspace, log, run } = context;
  const { data, report } = config;
  const schema = await readSchema(files, workspace, data.schema);
  if (schema === null) log.warning(`no ${data.schema}; run \`mlops validate --infer\` and commit it.`);
  const { columns } = await columnTypes(files, workspace, data, sources);
  checkColumnNames(columns, data, sources[0]!.path);
  const checked = { columns, schema, target: data.target, key: data.key, values: report.values };
  const judged = judge(await read(context, sources, config, checked), checked);
  const findings = findingsSchema.parse({
    format: 'mlops-findings/1',
    schema: schema === null ? null : data.schema,
    files: await recordFiles(files, sources),
    ...judged,
    columns: report.values ? judged.columns : judged.columns.map((column) => ({ ...column, min: null, max: null })),
  });
  await run.write('validate/findings.json', findings);
  logAnomalies(findings, log);
  return validatedOutcome(findings);
}

async function read(
  { files, log }: Context,
  sources: readonly SourceFile[],
  { data }: ValidateConfig,
  checked: Checked,
): Promise<Survey> {
  const progress = log.progress('reading the data');
  try {
    return await survey(readTable(files, sources, data), checked, (rows) => {
      progress.update(rows);
    });
  } finally {
    progress.end();
  }
}
