import { resolve } from 'node:path';
import { argv, execPath } from 'node:process';
import type { Override } from '../config/override.js';
import type { ReadConfig } from '../config/read.js';
import type { Positions } from '../config/position.js';
import type { Artifacts } from '../host/artifacts.js';
import type { Absent } from '../host/cache.js';
import type { Environment, Environments } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { nodeClock } from '../host/node-clock.js';
import { NodeFiles } from '../host/node-files.js';
import { childVariables, NodeProcess } from '../host/node-process.js';
import type { BasePolicy } from '../gate/situation.js';
import type { Process } from '../host/process.js';
import type { Threads } from '../host/threads.js';
import type { Registry } from '../registry/registry.js';
import type { Ancestry } from '../release/ancestry.js';
import type { ReportPorts } from '../report/report.step.js';
import type { SectionSource } from '../report/source.js';
import { RunDirectory } from '../run/directory.js';
import type { Judge } from '../train/judge.js';
import type { RunRecord } from '../run/run-record.js';
import type { CandidateRuns } from '../serve/candidate-runs.js';
import type { Context } from '../run/step.js';
import { type Base, resolveBase, stricter } from './base-policy.js';
import { bundleDigest, bundlePath } from './bundle.js';
import { onceFolder } from './user-cache.js';
import { commandVariables, needsPreparing, openEnvironment } from './command-variables.js';
import type { Config, RawConfig } from './options.js';
import { defaultModelName } from './name.js';
import { openClient } from './open-client.js';
import { openRegistry } from './open-registry.js';
import { openThreads } from './open-threads.js';
import { openRunDirectory } from './run-lock.js';
import { readConfiguration, receivedConfiguration } from './configuration.js';
import { refuseSecrets } from './secret-settings.js';
import { onBehalf, whoRuns } from './who.js';

/** What a door knows when it starts. */
export interface Doorway {
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly config: string;
  /** A folder, relative to the workspace; github:owner/repository; or github, the workspace's own repository. */
  readonly registry: string;
  /** For a registry on GitHub; null: as anybody. */
  readonly token: string | null;
  /** The workflow's own, for the repository that it runs in; null outside of one. */
  readonly jobToken: string | null;
  /** Relative to the workspace, or absolute. */
  readonly runDirectory: string;
  readonly overrides: readonly Override[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly command: string;
  /** The revision whose policy judges, whatever is configured: the base of a pull request. */
  readonly base: string | null;
  /** The inputs environment and variables: what the repository's commands get beside the job's environment. */
  readonly given: { readonly environment: string; readonly variables: string };
  /** Whether environments are kept in the cache. */
  readonly cache: boolean;
  /** What an earlier job handed on: its configuration is this run's, nothing is read from the workspace. null: this job stands alone. */
  readonly received: RunRecord | null;
}

/** The ports that steps are handed beyond Context. */
export interface Ports {
  readonly registry: Registry;
  /** Those of this workflow run, opened when they are asked for. */
  readonly artifacts: () => Promise<Artifacts | Absent>;
  /** The model's own: its training, and what scores it. */
  readonly environment: Environment;
  /** Of the repository's tests, linters and own commands. */
  readonly tools: Environment;
  /** In which the package is built, unless a command of the repository's own does it. */
  readonly builder: Environment;
  /** Of models that were trained before. */
  readonly environments: Environments;
  /** For passes over many rows. */
  readonly threads: Threads;
  /** For passes over few. */
  readonly here: Threads;
  readonly ancestry: Ancestry | null;
  /** Where candidates of other runs come from. */
  readonly runs: CandidateRuns;
  /** What the repository's commands see: the secrets of its servers stand here by name. */
  readonly variables: Readonly<Record<string, string>>;
  /** Measures what training tries. */
  readonly judge: Judge;
  readonly basePolicy: BasePolicy;
  readonly policySource: string;
  readonly sections: readonly SectionSource[];
  readonly ran: ReportPorts['ran'];
}

/** A composed run: configuration, ports, and how to end it. */
export interface Session {
  readonly config: Config;
  /** Where each key of the configuration was written. */
  readonly positions: Positions;
  readonly context: Context & Ports;
  /** Whether the run directory holds what earlier jobs handed on. */
  readonly received: boolean;
  /** Sets up what the repository's commands need, before the first of them: once. */
  readonly prepare: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds all adapters of a run: the only place that does. Takes the run directory's lock. */
export async function compose(doorway: Doorway): Promise<Session> {
  const { log, variables, received } = doorway;
  const workspace = resolve(doorway.workspace);
  const files = new NodeFiles(variables['RUNNER_TEMP'], onceFolder('data', variables));
  if ((await files.stat(workspace))?.kind !== 'folder')
    throw new UserError(`${workspace}: expected a folder with a model repository, found none.`);
  const { value: raw, positions } = await configurationOf(doorway, files, workspace);
  const { values, secrets, tokens } = await commandVariables(doorway, raw.environment.pass);
  refuseSecrets(raw, tokens, positions);
  const process = new NodeProcess(values, secrets);
  const build = await bundleDigest(files, argv[1]!);
  const own = whoRuns(workspace, variables, childVariables(variables, []), build);
  const who = received === null ? own : onBehalf(own, received);
  const run = new RunDirectory(resolve(workspace, doorway.runDirectory), files);
  const unlock = await openRunDirectory(run, files, doorway.command);
  const opened: Pick<Ports, 'environment'>[] = [];
  const end = (): Promise<void> =>
    doAll([
      ...opened.map(
        ({ environment }) =>
          async () =>
            environment.stop?.(),
      ),
      unlock,
      () => files.close(),
    ]);
  const heedless = stopOnSignals(process, end);
  const close = async (): Promise<void> => {
    heedless();
    await end();
  };
  try {
    // The event's base comes first: a pull request must not choose its judge.
    const revision = received === null ? (doorway.base ?? raw.gate.base) : null;
    const base = await resolveBase(revision, doorway.config, workspace, process);
    const config = completed(raw, doorway, base, defaultModelName(who.repository, workspace));
    const hosted = { files, workspace, process, variables: values, opened };
    const ports = await openPorts(config, doorway, base.policy, hosted);
    const child = [execPath, await bundlePath(files, argv[1]!), 'child'];
    const context = { files, process, clock: nodeClock, log, run, workspace, who, child, ...ports };
    let prepared = !needsPreparing(config);
    const prepare = async (): Promise<void> => {
      if (prepared) return;
      prepared = true;
      const { prepareEnvironments } = await import('./command-environment.js');
      Object.assign(context, await prepareEnvironments(config, context, doorway));
      opened.push(context);
    };
    return { config, positions, context, received: received !== null, prepare, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

function configurationOf(
  { received, overrides, config }: Doorway,
  files: NodeFiles,
  workspace: string,
): Promise<Pick<ReadConfig<RawConfig>, 'value' | 'positions'>> {
  return received === null
    ? readConfiguration(files, workspace, config, overrides)
    : receivedConfiguration(received, overrides);
}

/** What the event and the place decide, whatever the file says. */
function completed(raw: RawConfig, doorway: Doorway, base: Base, name: string): Config {
  const pulled = doorway.base !== null && doorway.received === null;
  return {
    ...raw,
    model: { ...raw.model, name: raw.model.name ?? name },
    train: pulled ? { ...raw.train, on_check: stricter(raw.train.on_check, base.onCheck) } : raw.train,
    changes: { ...raw.changes, config: doorway.config, base: doorway.base ?? raw.changes.base ?? raw.gate.base },
  };
}

/** What stands on this machine for a run. */
interface Hosted {
  readonly files: NodeFiles;
  readonly workspace: string;
  readonly process: Process;
  readonly variables: Readonly<Record<string, string>>;
  /** Environments that are told when the run ends. */
  readonly opened: Pick<Ports, 'environment'>[];
}

async function openPorts(
  config: Config,
  doorway: Doorway,
  basePolicy: BasePolicy,
  { files, workspace, process, variables, opened }: Hosted,
): Promise<Ports> {
  const { registry: place, token, log } = doorway;
  const access = { place, workspace, variables: doorway.variables, token, log, latest: config.registry.latest };
  const environment = await openEnvironment({ process, workspace }, null);
  return {
    variables,
    registry: await openRegistry(access, files),
    artifacts: async () => (await import('../github/artifacts.js')).openRunArtifacts(doorway.variables, files, log),
    environment,
    tools: environment,
    builder: environment,
    environments: {
      of: async (record, packages) => {
        const { environmentOf } = await import('./command-environment.js');
        const own = await environmentOf(record, packages, { files, process, workspace, log }, doorway);
        if (!('unavailable' in own)) opened.push({ environment: own });
        return own;
      },
    },
    ...(await openThreads(files)),
    ancestry: await openAncestry(doorway, workspace, process),
    judge: async (judged, runtime) => (await import('../evaluate/judge.js')).judge(judged, runtime),
    runs: openRuns(doorway, files),
    basePolicy,
    policySource: policySource(doorway),
    sections: [],
    ran: null,
  };
}

/** Does all of it, whatever fails; throws the first error. */
async function doAll(endings: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const each of endings) await each().catch((cause: unknown) => failures.push(cause));
  if (failures.length > 0) throw failures[0] as Error;
}

/** What finding another run needs is loaded when one is asked for. */
export function openRuns(doorway: Doorway, files: NodeFiles): CandidateRuns {
  const { workspace, runDirectory, variables, log } = doorway;
  // The workflow's own token reads its runs; one for a registry elsewhere may not.
  const token = doorway.jobToken ?? doorway.token;
  return {
    open: async (asked, to) => {
      const [{ OtherRuns }, { clientOf }] = await Promise.all([import('./other-run.js'), import('./open-client.js')]);
      const root = resolve(workspace);
      const client: ConstructorParameters<typeof OtherRuns>[0]['client'] = async (repository) =>
        token === null ? null : clientOf(repository, { variables, token, log });
      const access = { workspace: root, runDirectory: resolve(root, runDirectory), variables, files, log, client };
      return new OtherRuns(access).open(asked, to);
    },
  };
}

/** Who knows how commits lie to each other: git, where the code was checked out; else the API of the repository that the workflow runs in. */
async function openAncestry(doorway: Doorway, workspace: string, process: Process): Promise<Ancestry | null> {
  if (doorway.received === null) {
    const { GitAncestry } = await import('../release/git-ancestry.js');
    return new GitAncestry(process, workspace);
  }
  const client = await openClient(doorway);
  if (client === null) return null;
  const { GitHubAncestry } = await import('../github/compare.js');
  return new GitHubAncestry(client);
}

/** Signals that end a run, and the exit codes of shells for them: 128 and the signal's number. SIGHUP is a terminal that was closed. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** An interrupted run ends what it started, gives the lock back and removes its temporary folders. Returns how to stop heeding signals. */
function stopOnSignals(process: NodeProcess, end: () => Promise<void>): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    // A terminal that closes says so twice, by its shell and by the system: the second time must not cut the ending short.
    globalThis.process.on('SIGHUP', () => undefined);
    process.stop();
    void end().finally(() => globalThis.process.exit(endings[signal as keyof typeof endings]));
  };
  for (const signal of Object.keys(endings)) globalThis.process.once(signal, stop);
  return () => {
    for (const signal of Object.keys(endings)) globalThis.process.off(signal, stop);
  };
}

/** Where the gate's policy comes from, for the record: the file, and what one call put over it. */
function policySource({ config, overrides }: Doorway): string {
  const set = overrides.filter(({ path }) => path[0] === 'gate' && !['part', 'base'].includes(path[1] ?? ''));
  return set.length === 0 ? config : `${config} with ${set.map(({ origin }) => origin).join(', ')}`;
}
