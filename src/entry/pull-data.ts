import { resolve } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import type { NodeFiles } from '../host/node-files.js';
import type { Manifest } from '../model/manifest.js';
import type { Registry } from '../registry/registry.js';
import { textTable } from '../render/text-table.js';
import { visible } from '../render/visible.js';
import type { ComparedFile } from '../snapshot/compare-files.js';
import type { Doorway } from './compose.js';
import { exit } from './failure.js';
import { printable, printableJson } from './print.js';

/** What `mlops pull --data` needs of the command line and the registry. */
export interface PullingData {
  readonly registry: Registry;
  readonly files: NodeFiles;
  readonly workspace: string;
  readonly doorway: Doorway;
  readonly json: boolean;
  readonly log: Log;
  /** Absolute or relative to the workspace; undefined: a folder named after the version. */
  readonly output: string | undefined;
  readonly format: 'parquet' | 'csv';
}

/** The form of the rows that a user names. @throws UserError for another one */
export function dataFormat(given: string | undefined): PullingData['format'] {
  if (given === undefined || given === 'parquet' || given === 'csv') return given ?? 'parquet';
  throw new UserError(`--format: expected parquet or csv, got ${JSON.stringify(given)}.`);
}

/**
 * `mlops pull --data`: brings the rows of a version back. Without a snapshot, says so and compares today's files with those on record.
 * @returns the exit code: 1 where today's files are not those of the version
 */
export async function pullData(manifest: Manifest, pulling: PullingData): Promise<number> {
  const { name, version, data } = manifest;
  const { snapshot } = data;
  if (snapshot === undefined) return compareToday(manifest, pulling);
  const { files, workspace, output, format, json } = pulling;
  const [{ pullSnapshot }, { snapshotFetcher }] = await Promise.all([
    import('../snapshot/pull-snapshot.js'),
    import('./fetch-snapshot.js'),
  ]);
  const to = resolve(workspace, output ?? `${name}-${version}-data`);
  const pulled = await pullSnapshot(files, manifest, snapshot, snapshotFetcher(manifest, snapshot, pulling), {
    to,
    format,
  });
  if (json) print(printableJson({ version, ...pulled }));
  else {
    print(
      `${name} ${version}: ${pulled.rows} rows are in ${visible(pulled.files.join(', '))}.\n` +
        `Digest ${pulled.digest}: as on record.\nFingerprint ${pulled.fingerprint}: recomputed from these rows, as on record.`,
    );
  }
  return exit.done;
}

async function compareToday(
  manifest: Manifest,
  { files, workspace, doorway, json, log }: PullingData,
): Promise<number> {
  const { name, version, data, code } = manifest;
  const [{ readConfiguration }, { resolveSources }, { recordFiles }, { compareFiles }] = await Promise.all([
    import('./configuration.js'),
    import('../table/source.js'),
    import('../table/unchanged.js'),
    import('../snapshot/compare-files.js'),
  ]);
  const none = `${name} ${version} has no snapshot of its data (data.snapshot was not set)`;
  if ((await files.stat(resolve(workspace, doorway.config))) === undefined)
    throw new UserError(`${none}; run this in the model's repository to compare its files with those on record.`);
  const { value: config } = await readConfiguration(files, workspace, doorway.config, doorway.overrides);
  log.notice(`${none}: its files are compared with today's files of data.source.`);
  const today = await recordFiles(files, await resolveSources(files, workspace, config.data.source));
  const compared = compareFiles(data.files, today);
  const same = compared.every(({ state }) => state === 'same');
  if (json) print(printableJson({ version, snapshot: null, same, files: compared }));
  else {
    const commit = code.revision === null ? '' : ` It was trained at commit ${code.revision.slice(0, 10)}.`;
    const said = same
      ? 'They are the very files that it was made from.'
      : `They are not the files that it was made from.${commit}`;
    print(`${fileTable(compared)}\n\n${said}`);
  }
  return same ? exit.done : exit.no;
}

function fileTable(compared: readonly ComparedFile[]): string {
  const short = (digest: string | null): string => digest?.slice(0, 12) ?? '–';
  return textTable(
    ['file', 'state', 'on record', 'today'],
    compared.map(({ path, state, recorded, today }) => [path, state, short(recorded), short(today)]),
  );
}

function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}
