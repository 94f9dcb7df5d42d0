import { UserError } from '../host/errors.js';
import type { Context, Outcome } from '../run/step.js';
import type { Crews } from '../table/over-rows.js';
import type { SourceFile } from '../table/source.js';
import type { Column } from '../table/table.js';
import { environmentOf } from './environment.js';
import { inferSchema } from './infer.js';
import { checkColumnNames } from './names.js';
import { parseSchema } from './schema.js';
import { schemaPath } from './schema-file.js';
import { surveyData } from './survey-data.js';
import type { Relaxed } from './update/relax.js';
import { relaxSchema } from './update/relax-table.js';
import { updateText } from './update/update.js';
import { suspectTexts } from './validate.js';
import { inferredOutcome, logAnomaly, updatedOutcome } from './validate.outcome.js';
import type { ValidateConfig } from './validate.options.js';
import { schemaYaml } from './yaml.js';

/** Writes the schema file from the data. @throws UserError where it exists and is not to be replaced */
export async function writeSchema(config: ValidateConfig, context: Context & Crews, sources: readonly SourceFile[]): Promise<Outcome> {
  const { data, task, validate } = config;
  const path = schemaPath(context.workspace, data.schema);
  const exists = (await context.files.stat(path)) !== undefined;
  if (exists && !validate.overwrite) {
    throw new UserError(
      `${data.schema}: exists already; run \`mlops validate --infer --update\` to relax it to what the data need, or \`mlops validate --infer --overwrite\` to replace it.`,
    );
  }
  const { target, key } = data;
  const onColumns = (columns: readonly Column[]): void => checkColumnNames(columns, data, sources[0]!.path);
  const asked = { sources, options: data, schema: null, target, key, values: false, order: true, onColumns };
  const survey = await surveyData(asked, context);
  for (const anomaly of survey.columns.flatMap(suspectTexts)) logAnomaly(anomaly, context.log);
  const schema = inferSchema(survey, { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] });
  await context.files.write(path, schemaYaml(schema));
  return inferredOutcome(schema, data.schema);
}

/**
 * Relaxes the schema file to what the data need, and says each change. Nothing is tightened; the file's comments and order stay.
 * @throws UserError where there is no such file
 */
export async function updateSchema(config: ValidateConfig, context: Context & Crews, sources: readonly SourceFile[]): Promise<Outcome> {
  const { data, task, validate } = config;
  const path = schemaPath(context.workspace, data.schema);
  if ((await context.files.stat(path)) === undefined) {
    throw new UserError(`${data.schema}: there is no such file to update; run \`mlops validate --infer\` first.`);
  }
  const settings = { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] };
  const relax = async (text: string): Promise<Relaxed> => {
    const schema = await parseSchema(text, data.schema);
    const environment = environmentOf(validate.environment, schema, data.schema);
    const strict = environment === schema.environments[0];
    const onColumns = (columns: readonly Column[]): void => {
    if (strict) checkColumnNames(columns, data, sources[0]!.path);
  };
    const { target, key } = data;
    const asked = { sources, options: data, schema, target, key, values: false, order: true, onColumns };
    return relaxSchema(await surveyData(asked, context), { schema, environment }, settings);
  };
  const before = await context.files.text(path);
  const updated = await updateText(before, data.schema, relax);
  if (updated.text !== before) await context.files.write(path, updated.text);
  for (const { line } of updated.changes) context.log.info(line);
  for (const sentence of updated.kept) context.log.error(`not relaxed: ${sentence}`);
  return updatedOutcome(updated, data.schema);
}
