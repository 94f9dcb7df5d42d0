import { join } from 'node:path';
import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import type { Process } from '../../host/process.js';
import { parseJson } from '../../host/json.js';
import type { Machine } from '../environment-key.js';
import { findUv } from './uv.js';

/** A Python that is there. */
export interface Interpreter {
  /** Absolute. */
  readonly path: string;
  /** The whole version: `3.12.4`. */
  readonly version: string;
}

/** What looking for an interpreter needs. */
export interface InterpreterContext {
  readonly files: Files;
  readonly process: Process;
  readonly workspace: string;
  readonly machine: Machine;
  /** The environment of the job. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const asking = 'import platform, sys; print(platform.python_version(), sys.executable, sep="\\n")';

/**
 * The Python of a version: what PATH names first, then the runner's tool cache, then uv's own ones.
 * @param asked `3`, `3.12` or `3.12.4`; null: what PATH names `python3`, else any that is there
 * @returns the interpreter, or all that are there instead, each once
 */
export async function findInterpreter(
  asked: string | null,
  context: InterpreterContext,
): Promise<Interpreter | { readonly others: readonly Interpreter[] }> {
  const seen = new Map<string, Interpreter>();
  for (const places of [onPath, inToolCache, ofUv]) {
    for (const path of await places(asked, context)) {
      const found = await askInterpreter(path, context);
      if (found === null || seen.has(found.path)) continue;
      if (asked === null || isVersion(found.version, asked)) return found;
      seen.set(found.path, found);
    }
  }
  return { others: [...seen.values()] };
}

/**
 * The same, for whoever cannot go on without.
 * @param key what asks for the version, for the error: `environment.python`
 * @throws UserError that names what is there
 */
export async function demandInterpreter(
  asked: string | null,
  key: string,
  context: InterpreterContext,
): Promise<Interpreter> {
  const found = await findInterpreter(asked, context);
  if (!('others' in found)) return found;
  const wanted = asked === null ? 'no Python' : `no Python ${asked}`;
  throw new UserError(
    `${key}: ${wanted} on this machine (${there(found.others)}); install it (in a workflow: python-version: '${asked ?? '3.12'}'), or ask for another one.`,
  );
}

/** `it has 3.11.7 and 3.12.1`. */
export function there(interpreters: readonly Interpreter[]): string {
  const versions = [...new Set(interpreters.map(({ version }) => version))];
  return versions.length === 0 ? 'it has none' : `it has ${versions.join(', ')}`;
}

/** Whether a whole version is one of the asked: 3.12.4 is 3.12. */
export function isVersion(version: string, asked: string): boolean {
  return version === asked || version.startsWith(`${asked}.`);
}

/** `3.12` of `3.12.4`: what packages are made for. */
export function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

async function askInterpreter(path: string, { process, workspace }: InterpreterContext): Promise<Interpreter | null> {
  try {
    const ended = await process.run({
      argv: [path, '-I', '-c', asking],
      cwd: workspace,
      capture: true,
      timeoutMs: 30_000,
    });
    const [version, executable] = ended.stdout.split(/\r?\n/);
    if (ended.code !== 0 || version === undefined || !executable) return null;
    return /^3\.\d+\.\d+/.test(version) ? { version, path: executable } : null;
  } catch (cause) {
    if (cause instanceof UserError) return null; // not there, or not to be run
    throw cause;
  }
}

function onPath(asked: string | null, { machine }: InterpreterContext): Promise<string[]> {
  const plain = machine.platform === 'win32' ? ['python'] : ['python3', 'python'];
  const minor = asked?.includes('.') === true ? [`python${minorOf(asked)}`] : [];
  return Promise.resolve([...plain.slice(0, 1), ...minor, ...plain.slice(1)]);
}

/** The newest first. */
async function inToolCache(asked: string | null, { files, machine, variables }: InterpreterContext): Promise<string[]> {
  const root = variables['RUNNER_TOOL_CACHE'] ?? variables['AGENT_TOOLSDIRECTORY'] ?? '';
  if (root === '' || (await files.stat(join(root, 'Python'))) === undefined) return [];
  const program = machine.platform === 'win32' ? 'python.exe' : 'bin/python3';
  const found = await files.glob(`*/${machine.arch}/${program}`, join(root, 'Python'));
  const versionOf = (path: string): string => path.split('/')[0]!;
  return found
    .filter((path) => asked === null || isVersion(versionOf(path), asked))
    .sort((a, b) => versionOf(b).localeCompare(versionOf(a), 'en', { numeric: true }))
    .map((path) => join(root, 'Python', path));
}

async function ofUv(_asked: string | null, context: InterpreterContext): Promise<string[]> {
  const uv = await findUv(context);
  if (uv === null) return [];
  const argv = [uv, 'python', 'list', '--only-installed', '--output-format', 'json'];
  const ended = await context.process.run({ argv, cwd: context.workspace, capture: true, timeoutMs: 60_000 });
  if (ended.code !== 0) return [];
  try {
    const listed = parseJson(ended.stdout) as { path?: unknown }[];
    return listed.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
  } catch {
    return []; // another version of uv prints something else
  }
}
