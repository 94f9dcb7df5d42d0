import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { defaultNulls } from '../table/nulls.js';
import { documentOf, partOf } from '../table/profile/document.js';
import type { ProfilePart } from '../table/profile/part.js';
import { profileData, type ProfileRequest } from '../table/profile/profile-data.js';
import { mergeTables } from '../table/profile/merge-tables.js';
import { profileText } from '../table/profile/profile-text.js';
import { toProfile } from '../table/profile/to-profile.js';
import { resolveSources, type SourceFile } from '../table/source.js';
import type { Column, ColumnType } from '../table/table.js';
import type { Arguments } from './arguments.js';
import { readConfiguration } from './configuration.js';
import { colourful, doorway } from './doorway.js';
import { exit } from './failure.js';
import { Flags } from './flags.js';
import { openThreads } from './open-threads.js';
import { print, printJson } from './print.js';

/** Columns of what is no terminal. */
const ordinaryWidth = 120;
const types: readonly string[] = ['number', 'string', 'boolean'] satisfies ColumnType[];

/** `mlops profile`: what files of data hold, or profiles of their parts together. */
export async function profile(given: Arguments, log: Log): Promise<number> {
  const files = new NodeFiles();
  const workspace = resolve(given.workspace ?? process.cwd());
  const { merge, names, flags } = asked(given);
  const part = merge
    ? await merged(files, workspace, names)
    : await profiled(files, await request(files, workspace, names, flags, given, log), log);
  if (given.json) printJson(documentOf(part), 0);
  else {
    const width = process.stdout.isTTY ? process.stdout.columns : ordinaryWidth;
    print(profileText(toProfile(part), { width, colour: colourful(process.stdout) }));
  }
  return exit.done;
}

/** `--merge` takes no value: what stands behind it is the first file. */
function asked(given: Arguments): { merge: boolean; names: readonly string[]; flags: Flags } {
  const merges = given.own.filter(([flag]) => flag === 'merge');
  const first = merges.flatMap(([, value]) => (value === null ? [] : [value]));
  const own = given.own.filter(([flag]) => flag !== 'merge');
  const merge = merges.length > 0;
  const flags = new Flags('profile', { ...given, own }, merge ? [] : ['target', 'type', 'delimiter', 'null']);
  return { merge, names: [...first, ...given.positional], flags };
}

async function merged(files: NodeFiles, workspace: string, names: readonly string[]): Promise<ProfilePart> {
  if (names.length === 0) {
    throw new UserError('mlops profile --merge: expected the files that `mlops profile FILE --json` made, got none.');
  }
  const parts: { file: string; part: ProfilePart }[] = [];
  for (const file of names) {
    const path = resolve(workspace, file);
    if ((await files.stat(path)) === undefined) throw new UserError(`${file}: not found; correct the path.`);
    parts.push({ file, part: partOf(await files.text(path), file) });
  }
  return mergeTables(parts);
}

async function profiled(files: NodeFiles, wanted: ProfileRequest, log: Log): Promise<ProfilePart> {
  const progress = log.progress('profile');
  try {
    return await profileData(wanted, { files, ...(await openThreads(files)) }, (rows) => {
      progress.update(rows);
    });
  } finally {
    progress.end();
  }
}

/** The files of the command line, or the data of mlops.yml. */
async function request(
  files: NodeFiles,
  workspace: string,
  names: readonly string[],
  flags: Flags,
  given: Arguments,
  log: Log,
): Promise<ProfileRequest> {
  const at = doorway(given, 'profile', log);
  const data =
    names.length > 0 ? null : (await readConfiguration(files, workspace, at.config, at.overrides)).value.data;
  const sources =
    data === null ? await named(files, workspace, names) : await resolveSources(files, workspace, data.source);
  const nulls = flags.all('null');
  return {
    sources,
    options: {
      delimiter: delimiterOf(flags) ?? data?.delimiter ?? null,
      nulls: nulls.length > 0 ? nulls : (data?.nulls ?? defaultNulls),
    },
    target: flags.one('target') ?? data?.target ?? null,
    types: flags.all('type').map(typed),
  };
}

/** Files and globs in the workspace, and files elsewhere. */
async function named(files: NodeFiles, workspace: string, names: readonly string[]): Promise<SourceFile[]> {
  const found = new Map<string, SourceFile>();
  for (const name of names) {
    const path = resolve(workspace, name);
    const place = relative(workspace, path);
    const outside = place.startsWith('..') || isAbsolute(place);
    const elsewhere = outside && (await files.stat(path)) !== undefined;
    try {
      const sources = elsewhere
        ? await resolveSources(files, dirname(path), [basename(path)])
        : await resolveSources(files, workspace, [name]);
      for (const source of sources) found.set(source.full, elsewhere ? { ...source, path: name } : source);
    } catch (cause) {
      // It speaks of the configuration, where these names do not stand.
      if (cause instanceof UserError) throw new UserError(cause.message.replace(/^data\.source: /, ''), { cause });
      throw cause;
    }
  }
  return [...found.values()];
}

function delimiterOf(flags: Flags): string | null {
  const given = flags.one('delimiter');
  if (given === undefined) return null;
  const character = given === '\\t' ? '\t' : given;
  if (/^[\t !#-~]$/.test(character)) return character;
  throw new UserError('--delimiter: expected one ASCII character that is not a double quote.');
}

function typed(text: string): Column {
  const sign = text.lastIndexOf('=');
  const type = text.slice(sign + 1);
  if (sign > 0 && types.includes(type)) return { name: text.slice(0, sign), type: type as ColumnType };
  throw new UserError(`--type: expected COLUMN=${types.join('|')}, got ${JSON.stringify(text)}.`);
}
