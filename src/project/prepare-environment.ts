import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Absent, Cache } from '../host/cache.js';
import { ProgramError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { argvOf, shown, type CommandLine, type Process } from '../host/process.js';
import { parseJson } from '../host/json.js';
import type { RunDirectory } from '../run/directory.js';
import { checkCached, resolveCached, type KeptOut } from './cached-paths.js';
import { environmentKey, type EnvironmentKey, type Machine } from './environment-key.js';
import type { EnvironmentOptions } from './environment.options.js';

/** What preparing needs. */
export interface PreparingContext {
  readonly files: Files;
  /** Runs the command, with whatever user commands are given. */
  readonly process: Process;
  readonly log: Log;
  readonly run: RunDirectory;
  readonly workspace: string;
  readonly cache: Cache | Absent;
  /** `data.source`. */
  readonly sources: readonly string[];
  /** The environment of the job. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly machine: Machine;
}

const recordFile = 'environment.json';
const recordSchema = z.object({ format: z.literal('mlops-environment/1'), key: z.string(), place: z.string() });

/**
 * Runs `environment.setup` before anything else of the model repository, unless it was run before in this job, or the cache has what it fills.
 * @returns names what is set up, for the record; null where nothing is to be set up
 * @throws UserError for paths that must not be cached and lock files that are missing, ProgramError where the command fails
 */
export async function prepareEnvironment(
  { setup, cached, lock }: Pick<EnvironmentOptions, 'setup' | 'cached' | 'lock'>,
  context: PreparingContext,
): Promise<{ readonly digest: string } | null> {
  if (setup === null) {
    if (cached.length > 0)
      throw new UserError('environment.cached: nothing fills it; name the command in environment.setup.');
    return null;
  }
  if (cached.length > 0 && lock.length === 0)
    throw new UserError(
      'environment.cached: a cache needs environment.lock, the files that say what environment.setup installs; without them it would never change.',
    );
  const keptOut: KeptOut = { ...context, run: context.run.root };
  const paths = resolveCached(cached, keptOut);
  await checkCached(cached, paths, keptOut);
  const named = await environmentKey({ setup, lock }, paths, context);
  const check = (): Promise<void> => checkCached(cached, paths, keptOut);
  if (!(await isPrepared(named, paths, lock, context))) await prepare(setup, named, { cached, paths, check }, context);
  await context.run.write(recordFile, { format: 'mlops-environment/1', key: named.key, place: placeOf(context) });
  return { digest: named.digest };
}

interface CachedPaths {
  /** As configured. */
  readonly cached: readonly string[];
  readonly paths: readonly string[];
  readonly check: () => Promise<void>;
}

async function prepare(
  setup: CommandLine,
  { key, parts }: EnvironmentKey,
  { cached, paths, check }: CachedPaths,
  context: PreparingContext,
): Promise<void> {
  const { files, log } = context;
  const cache = cacheFor(paths, context);
  if ('absent' in cache) {
    log.info(`environment: set up without a cache, since ${cache.absent}.`);
    await runSetup(setup, context);
    return;
  }
  if (await cache.restore(key, paths)) {
    log.info(`environment: taken from the cache, nothing is set up: ${key} (${parts}).`);
    return;
  }
  log.info(`environment: not in the cache, so it is set up: ${key}. One of these is new, or it was dropped: ${parts}.`);
  await runSetup(setup, context);
  for (const [index, path] of paths.entries()) {
    if ((await files.stat(path)) === undefined)
      throw new UserError(
        `environment.cached: "${cached[index]!}" is not there after environment.setup; correct the path, or leave it out.`,
      );
  }
  // Setup may have made links, or fetched data.
  await check();
  log.info(`environment: ${(await cache.save(key, paths)) ? 'kept' : 'not kept'} in the cache: ${key}.`);
}

function cacheFor(paths: readonly string[], { cache }: PreparingContext): Cache | Absent {
  if (paths.length === 0) return { absent: 'environment.cached names nothing' };
  if (paths.some((path) => /[*?[\]\p{Cc}]/u.test(path)))
    return { absent: 'the path of the workspace holds a sign that the cache takes for a pattern' };
  return cache;
}

async function runSetup(setup: CommandLine, { process, log, workspace }: PreparingContext): Promise<void> {
  const ended = await log.group(`environment.setup: ${shown(setup)}`, () =>
    process.run({
      argv: argvOf(setup),
      key: 'environment.setup',
      cwd: workspace,
      onLine: (line) => {
        log.output(line);
      },
    }),
  );
  if (ended.code === 0) return;
  const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
  const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
  throw new ProgramError(
    `environment.setup: "${shown(setup)}" ${how}; correct it, or run it by hand to see why.${silent}`,
    ended.tail.slice(-5),
  );
}

/** Whether an earlier call on this very machine did it: a run directory travels from job to job, what is installed does not. */
async function isPrepared(
  { key }: EnvironmentKey,
  paths: readonly string[],
  lock: readonly string[],
  context: PreparingContext,
): Promise<boolean> {
  const { files, run, log, variables } = context;
  if (!(await run.has(recordFile))) return false;
  const record = recordSchema.safeParse(parsed(await files.text(run.path(recordFile)))).data;
  if (record?.key !== key || record.place !== placeOf(context)) return false;
  // Outside of a job nothing else tells that what is needed has changed since.
  if (lock.length === 0 && (variables['GITHUB_RUN_ID'] ?? '') === '') return false;
  for (const path of paths) if ((await files.stat(path)) === undefined) return false;
  log.info(`environment: set up before, by an earlier call in this run directory: ${key}.`);
  return true;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined; // torn: it is set up again
  }
}

/** The machine, and on a runner the job. */
function placeOf({ machine, variables }: PreparingContext): string {
  const names = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TRACKING_ID'];
  const job = names.map((name) => variables[name] ?? '');
  return createHash('sha256')
    .update(JSON.stringify([machine.host, ...job]))
    .digest('hex');
}
