import { UserError } from '../host/errors.js';
import { tableSchema, type TableSchema } from './schema.js';

const usual = tableSchema.shape.environments.parse(undefined);

/**
 * What the data are for: as given, by default the schema's first environment.
 * @param file of the schema, for errors
 * @throws UserError for one that the schema does not list
 */
export function environmentOf(given: string | null, schema: TableSchema | null, file: string): string {
  const known = schema?.environments ?? usual;
  if (given === null) return known[0]!;
  if (known.includes(given)) return given;
  throw new UserError(`validate.environment: no environment ${JSON.stringify(given)}; ${file} has ${known.join(', ')} (its key environments).`);
}
