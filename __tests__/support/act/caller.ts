import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FakeGitHub } from '../fake-github/github.js';
import { flatten } from '../fake-github/git/tree.js';
import type { Repository } from '../fake-github/repository.js';
import type { State } from '../fake-github/state.js';
import type { ActionCopy } from './action-copy.js';
import type { Event } from './events.js';
import { readOnly, suffixOf, type Grants } from './grants.js';
import { type ActRun, readLog } from './log.js';
import { runAct } from './program.js';
import { localRepositories } from './stand-ins.js';
import { checkStartup } from './startup.js';
import { prepare, type Prepared } from './workflow.js';

/** What a person set up for a repository, or chooses for one run. */
export interface RunOptions {
  readonly attempt?: number;
  /** The only workflow file that runs; all that name the event by default. */
  readonly workflow?: string;
  /** The run's number; one of its own by default. */
  readonly id?: number;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a caller stands on. */
export interface Ground {
  readonly github: FakeGitHub;
  readonly action: ActionCopy;
  /** A new folder, which goes when the tests end. */
  readonly folder: () => Promise<string>;
  /** Holds runs back so that only so many are at work. */
  readonly turn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Variables by which a run's clients find artifacts and cache. */
  readonly services: (repository: string, run: number) => Promise<Readonly<Record<string, string>>>;
}

/** A repository that uses the action, on the fake GitHub. */
export class Caller {
  constructor(
    private readonly ground: Ground,
    readonly repository: Repository,
  ) {}

  get state(): State {
    return this.ground.github.state(this.repository.fullName);
  }

  /** Requests to this repository. */
  get calls(): FakeGitHub['calls'] {
    const path = `/repos/${this.repository.fullName}/`;
    return this.ground.github.calls.filter((call) => call.path.includes(path));
  }

  /** Runs all workflows of the repository that name the event. */
  async run(event: Event, options: RunOptions = {}): Promise<ActRun> {
    const home = await this.ground.folder();
    const id = options.id ?? this.repository.world.id();
    const prepared = await this.writeWorkflows(event, join(home, 'caller'), options.workflow);
    const secret = this.admit(event, id, prepared);
    await writeFile(join(home, 'event.json'), JSON.stringify(event.payload));
    await writeFile(join(home, 'env'), lines(await this.environment(event, id, home, options)));
    const uses = [...this.ground.action.uses, ...prepared.flatMap((each) => each.uses)];
    const args = [
      event.name,
      ...['-W', '.github/workflows', '--json', '-v', '--rm', '--no-cache-server', '--no-skip-checkout'],
      ...['-P', 'ubuntu-latest=-self-hosted', '-a', event.actor, '-e', join(home, 'event.json')],
      ...['--env-file', join(home, 'env'), '--secret-file', '/dev/null', '--var-file', '/dev/null'],
      ...['--input-file', '/dev/null', '-s', `GITHUB_TOKEN=${secret}`],
      ...localRepositories(uses, this.ground.action.folder).flatMap((each) => ['--local-repository', each]),
      ...Object.entries(event.untrusted ? {} : (options.secrets ?? {})).flatMap(([name, value]) => [
        '-s',
        `${name}=${value}`,
      ]),
      ...Object.entries(options.variables ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ];
    const ended = await this.ground.turn(() => runAct(args, join(home, 'caller'), home));
    return readLog(ended.code, ended.stdout, ended.stderr);
  }

  /** The workflow files of the event's revision, as act can run them. */
  private async writeWorkflows(event: Event, folder: string, only?: string): Promise<Prepared[]> {
    const { repository } = this;
    const files = flatten(repository.objects, repository.treeOf(event.workflowsAt));
    const prepared: Prepared[] = [];
    await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
    for (const [path, { sha }] of files) {
      if (!/^\.github\/workflows\/[^/]+\.yml$/.test(path) || (only ?? basename(path)) !== basename(path)) continue;
      const text = repository.objects.content(sha, 'blob')!.toString();
      checkStartup(text, this.ground.action.workflows);
      const workflow = prepare(text);
      prepared.push(workflow);
      await writeFile(join(folder, '.github', 'workflows', basename(path)), workflow.text);
    }
    return prepared;
  }

  /** Makes the tokens of all jobs known. @returns what their names begin with */
  private admit(event: Event, id: number, prepared: readonly Prepared[]): string {
    const secret = `ghs_run${id}of${this.repository.id}`;
    const options = { repositories: [this.repository.fullName] };
    const admit = (grants: Grants): string =>
      this.ground.github.token(secret + suffixOf(grants), event.untrusted ? readOnly(grants) : grants, options);
    for (const grants of [...this.ground.action.grants, ...prepared.flatMap((each) => each.grants)]) admit(grants);
    return secret;
  }

  private async environment(
    event: Event,
    id: number,
    home: string,
    options: RunOptions,
  ): Promise<Readonly<Record<string, string>>> {
    const { github } = this.ground;
    const { fullName } = this.repository;
    // The origin is what GitHub holds when the run starts: branches, and the tags of versions and champions.
    await github.writeBareRepository(fullName, join(home, 'origins', `${fullName}.git`));
    return {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_REPOSITORY: fullName,
      GITHUB_REPOSITORY_OWNER: this.repository.owner,
      GITHUB_REF: event.ref,
      SHA_REF: event.sha,
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_NUMBER: String(id),
      GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
      FAKE_ORIGINS: join(home, 'origins'),
      GIT_PAGER: 'cat',
      ...(await this.ground.services(fullName, id)),
      ...options.env,
    };
  }
}

function lines(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
