import * as z from 'zod';
import { knownKeys, schemasAt, type JsonSchema } from '../config/expectation.js';
import { literalOverride, parseOverride, type Override } from '../config/override.js';
import { UserError } from '../host/errors.js';
import { configSchema } from './options.js';
import { nearest } from '../config/nearest.js';

/** The configuration as JSON Schema: for help, documents and flags. */
export function configJsonSchema(): JsonSchema {
  return z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** Whether a key can stand in the configuration. */
export function isConfigKey(path: readonly string[]): boolean {
  return schemasAt(configJsonSchema(), path).length > 0;
}

/**
 * A command's own flags as overrides: `mlops promote --version 1.2.0` is `--set promote.version=1.2.0`.
 * @param options what stands below the command's name, where that is not the configuration
 * @throws UserError for a flag that the command does not have, or one without its value
 */
export function ownOverrides(
  command: string,
  own: readonly (readonly [string, string | null])[],
  options: JsonSchema | null = null,
): Override[] {
  if (own.length === 0) return [];
  const json = options ?? configJsonSchema();
  const known = knownKeys(json, [command]);
  return own.map(([flag, value], at) => {
    if (own.findIndex(([name]) => name === flag) < at) throw new UserError(`--${flag}: given twice; give it once.`);
    const path = flag.replaceAll('-', '_').split('.');
    if (!known.includes(path[0]!)) throw unknownFlag(command, flag, known);
    const types = schemasAt(json, [command, ...path]).map(({ type }) => type);
    if (value === null) {
      if (!types.includes('boolean')) throw new UserError(`--${flag}: expected a value after it.`);
      return literalOverride([command, ...path], true, `--${flag}`);
    }
    const isText =
      types.includes('string') && !types.includes('number') && !types.includes('boolean') && !types.includes('array');
    return isText
      ? literalOverride([command, ...path], value, `--${flag}`)
      : { ...parseOverride(`${[command, ...path].join('.')}=${value}`), origin: `--${flag}` };
  });
}

function unknownFlag(command: string, flag: string, known: readonly string[]): UserError {
  const flags = known.map((name) => name.replaceAll('_', '-'));
  const near = nearest(flag, [
    ...flags,
    'workspace',
    'config',
    'registry',
    'run-dir',
    'set',
    'force',
    'json',
    'quiet',
    'help',
  ]);
  const hint = near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`;
  return new UserError(`--${flag}: unknown option of mlops ${command}; ${hint}`);
}
