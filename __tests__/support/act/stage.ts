import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../doors.js';
import { FakeGitHub } from '../fake-github/github.js';
import { copyOf } from '../fake-github/scene.js';
import { ResultsService } from '../results-service/service.js';
import { type ActionCopy, copyAction } from './action-copy.js';
import { Caller, type Ground } from './caller.js';
import { findAct } from './program.js';
import { ownAction } from './stand-ins.js';
import { Turns } from './turns.js';

const callers = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'e2e', 'callers');

/** A fake GitHub, this repository's action, and as many callers as a file of tests needs. */
export class Stage implements Ground {
  private readonly turns = new Turns(2);

  /** Artifacts and cache of each repository, by its full name. */
  readonly results = new Map<string, ResultsService>();

  private constructor(
    private readonly made: string,
    readonly github: FakeGitHub,
    readonly action: ActionCopy,
  ) {}

  /** The bundle is the committed one, unless the variable MLOPS_TEST_DIST names the folder of another. */
  static async open(): Promise<Stage> {
    findAct();
    const dist = process.env['MLOPS_TEST_DIST'] ?? join(root, 'dist');
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

  services = async (repository: string, run: number): Promise<Readonly<Record<string, string>>> => {
    const service = this.results.get(repository) ?? (await ResultsService.start());
    this.results.set(repository, service);
    return service.env(String(run));
  };

  /**
   * Makes a repository of a caller's files.
   * @param name folder below __tests__/e2e/callers
   * @param changes files over those of the folder
   */
  caller(fullName: string, name: string, changes: Readonly<Record<string, string>> = {}): Caller {
    return this.repository(fullName, { ...filesOf(name), ...changes });
  }

  /** Makes a repository of these files. */
  repository(fullName: string, files: Readonly<Record<string, string>>): Caller {
    return new Caller(this, this.github.repository(fullName, { files }));
  }

  /** A repository that holds what another one holds now: commits, tags, releases. */
  copy(caller: Caller, fullName: string): Caller {
    return new Caller(this, copyOf(caller.repository, fullName));
  }
}

/** The workflow that the README tells a repository to add. */
export function readmeWorkflow(): string {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => block);
  const found = blocks.find((block) => block.includes(`uses: ${ownAction}/.github/workflows/mlops.yml@`));
  if (found === undefined) throw new Error('README.md shows no workflow that uses mlops.yml.');
  return found;
}

/** A starter of workflows/, with the names of a caller in the place of its own. */
export function starter(name: string, names: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(join(root, 'workflows', name), 'utf8');
  return Object.entries(names).reduce((filled, [from, to]) => filled.replaceAll(from, to), text);
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
