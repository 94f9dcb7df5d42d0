import { dirname, isAbsolute, join, resolve } from 'node:path';
import { readVerdict } from '../gate/read-verdict.js';
import type { Verdict } from '../gate/verdict.js';
import { verifyVerdict, type Mismatch } from '../gate/verify.js';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { parseJson } from '../host/json.js';
import { manifestSchema } from '../model/manifest.js';
import { manifestFile } from '../registry/names.js';
import { recordedVerdict, type RecordedVerdict } from '../registry/recorded-verdict.js';
import { count } from '../render/number.js';
import type { Arguments } from './arguments.js';
import { doorway } from './doorway.js';
import { exit } from './failure.js';
import { openRegistry } from './open-registry.js';
import { version } from './version.js';
import { printable, printableJson } from './print.js';

/** Whether `gate` is to verify a verdict instead of deciding on anything. */
export function verifies({ own }: Arguments): boolean {
  return own.some(([flag]) => flag === 'verify');
}

/**
 * `mlops gate --verify verdict.json`: decides again from the file's own evidence, and asks the registry whether a version recorded this very file.
 * @returns 0 where everything agrees, 1 where a value differs
 */
export async function verifyFile(given: Arguments, log: Log): Promise<number> {
  const other = given.own.find(([flag]) => flag !== 'verify');
  if (other !== undefined)
    throw new UserError(`--verify: expected alone, got --${other[0]} as well; it decides nothing.`);
  const named = given.own.find(([flag]) => flag === 'verify')?.[1] ?? null;
  if (named === null) throw new UserError('--verify: expected the path of a verdict.json after it.');
  const at = doorway(given, 'gate --verify', log);
  const workspace = resolve(at.workspace);
  const files = new NodeFiles();
  try {
    const path = isAbsolute(named) ? named : join(workspace, named);
    if ((await files.stat(path))?.kind !== 'file') throw new UserError(`${named}: not found; name a verdict.json.`);
    const verdict = readVerdict(named, await files.text(path));
    const mismatch = verifyVerdict(verdict, version);
    const access = { place: at.registry, workspace, variables: at.variables, token: at.token, log, latest: null };
    const registry = await openRegistry(access, files);
    const { manifests } = await registry.holdings(verdict.model);
    const { candidate, champion, part } = verdict;
    const question = { candidate: candidate.digest, champion: champion?.version ?? null, part };
    const beside = await versionBeside(files, path, verdict.model);
    const recorded = recordedVerdict(manifests, await files.digest(path), question, beside);
    const said = describe(named, verdict, mismatch, recorded, registry.location);
    if (given.json) print(printableJson({ verified: said.verified, verdict: verdict.verdict, mismatch, recorded }));
    else print(said.text);
    return said.verified ? exit.done : exit.no;
  } finally {
    await files.close();
  }
}

/** The version whose folder a verdict stands in: that of a manifest.json of its model beside it; null where there is none. */
async function versionBeside(files: NodeFiles, path: string, model: string): Promise<string | null> {
  const manifest = join(dirname(path), manifestFile);
  if ((await files.stat(manifest))?.kind !== 'file') return null;
  try {
    const { data } = manifestSchema.safeParse(parseJson(await files.text(manifest)));
    return data?.name === model ? data.version : null;
  } catch {
    // Something else of this name says nothing of the verdict.
    return null;
  }
}

function describe(
  path: string,
  verdict: Verdict,
  mismatch: Mismatch | null,
  recorded: RecordedVerdict,
  registry: string,
): { readonly verified: boolean; readonly text: string } {
  if (mismatch !== null) {
    const { at, found, expected } = mismatch;
    const why =
      at === 'digest'
        ? 'something in it was changed that its figures do not tell: its own digest does not fit'
        : `${at} is ${shown(found)}, but its evidence says ${shown(expected)}`;
    return { verified: false, text: `${path}: refused: ${why}.` };
  }
  if (recorded.kind === 'other') {
    const versions = recorded.versions.join(', ');
    const text = `${path}: refused: ${registry} has what this is about as ${verdict.model} ${versions}, with another verdict.json than this one.`;
    return { verified: false, text };
  }
  const place =
    recorded.kind === 'recorded'
      ? `recorded with ${verdict.model} ${recorded.version} in ${registry}`
      : `not on record in ${registry}, so that nobody else vouches for it`;
  const what =
    verdict.sealed !== null
      ? 'its figures are sealed, so only its level and its digest were compared'
      : `${count(verdict.comparisons.length)} comparisons and the decision were made again from its evidence`;
  return {
    verified: true,
    text: `${path}: verified: ${verdict.verdict} on the ${verdict.part} rows; ${what}; ${place}.`,
  };
}

/** A value of the file, short: it is anybody's text. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function print(text: string): void {
  // Control characters of a file's texts must not steer the terminal.
  process.stdout.write(
    `${printable(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === '\n' ? '\n' : '?'))}\n`,
  );
}
