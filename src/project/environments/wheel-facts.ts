import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { coreMetadata } from '../core-metadata.js';
import { readMembers } from '../members.js';
import { normal } from './pyproject.js';

/** What a wheel says of itself (packaging.python.org, core metadata specification). */
export interface WheelFacts {
  readonly name: string;
  readonly version: string;
  /** Requirements without those of extras, as written. */
  readonly requires: readonly string[];
  /** Their normalized names; always: on every machine. */
  readonly needs: readonly { readonly name: string; readonly always: boolean }[];
}

/** Reads a wheel's metadata. @throws UserError where it is no wheel */
export async function wheelFacts(files: Files, path: string): Promise<WheelFacts> {
  for await (const { name, bytes } of readMembers(files, path)) {
    if (!/^[^/]+\.dist-info\/METADATA$/.test(name)) continue;
    const fields = coreMetadata(Buffer.from(bytes).toString('utf8'));
    const of = (wanted: string): string[] =>
      fields.filter(([field]) => field.toLowerCase() === wanted).map(([, value]) => value);
    const requires = of('requires-dist').filter((line) => !/;.*\bextra\b/.test(line));
    const needs = requires.flatMap((line) => {
      const needed = /^([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line)?.[1];
      return needed === undefined ? [] : [{ name: normal(needed), always: !line.includes(';') }];
    });
    return { name: of('name')[0] ?? '', version: of('version')[0] ?? '', requires, needs };
  }
  throw new UserError(`${path.replace(/^.*[\\/]/, '')}: no METADATA in it; expected a wheel. Build the package again.`);
}
