import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeGitHub } from '../fake-github/github.js';
import { copyOf } from '../fake-github/scene.js';
import { ResultsService } from '../results-service/service.js';
import { type ActionCopy, copyAction } from './action-copy.js';
import { Caller, type Ground } from './caller.js';
import { findAct } from './program.js';
import { Turns } from './turns.js';

const callers = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'e2e', 'callers');

interface StageOptions {
  /** A bundle other than the committed one. */
  readonly dist?: string;
}

/** A fake GitHub, this repository's action, and as many callers as a file of tests needs. */
export class Stage implements Ground {
  private readonly turns = new Turns(Math.max(2, availableParallelism()));

  /** Artifacts and cache of each run, by its number. */
  readonly results = new Map<number, ResultsService>();

  private constructor(
    private readonly made: string,
    readonly github: FakeGitHub,
    readonly action: ActionCopy,
  ) {}

  static async open({ dist }: StageOptions = {}): Promise<Stage> {
    findAct();
    const made = await mkdtemp(join(tmpdir(), 'mlops-act-'));
    return new Stage(made, await FakeGitHub.start(), copyAction(join(made, 'action'), dist));
  }

  async close(): Promise<void> {
    await rm(this.made, { recursive: true, force: true });
    for (const service of this.results.values()) await service.stop();
    await this.github.stop();
  }

  folder = (): Promise<string> => mkdtemp(join(this.made, 'run-'));
  turn = <T>(work: () => Promise<T>): Promise<T> => this.turns.take(work);

  services = async (run: number): Promise<Readonly<Record<string, string>>> => {
    const service = this.results.get(run) ?? (await ResultsService.start());
    this.results.set(run, service);
    return service.env(String(run));
  };

  /**
   * Makes a repository of a caller's files.
   * @param name folder below __tests__/e2e/callers
   * @param changes files over those of the folder
   */
  caller(fullName: string, name: string, changes: Readonly<Record<string, string>> = {}): Caller {
    const repository = this.github.repository(fullName, { files: { ...filesOf(name), ...changes } });
    return new Caller(this, repository);
  }

  /** A repository that holds what another one holds now: commits, tags, releases. */
  copy(caller: Caller, fullName: string): Caller {
    return new Caller(this, copyOf(caller.repository, fullName));
  }
}

/** The files of a caller. */
function filesOf(name: string): Record<string, string> {
  const folder = join(callers, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path, 'utf8')];
    }),
  );
}
