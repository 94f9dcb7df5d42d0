import { join } from 'node:path';
import { OutsideError, ProgramError, UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import type { Log } from '../../host/log.js';
import type { Ended, Process } from '../../host/process.js';
import type { Interpreter } from './interpreter.js';
import type { Install } from './requirements.js';
import { includedFiles } from './included-files.js';
import { hashesOfReport, hashesOfText, type Hashes } from './hashes.js';

/** What installing needs. */
export interface InstallContext {
  readonly files: Files;
  readonly process: Process;
  readonly log: Log;
  readonly workspace: string;
  /** As Node names it. */
  readonly platform: string;
}

/** Makes virtual environments and fills them, by uv where it is there, else by venv and pip. */
export class Installer {
  /** @param uv its program; null: pip */
  constructor(
    readonly uv: string | null,
    private readonly context: InstallContext,
  ) {}

  get name(): 'uv' | 'pip' {
    return this.uv === null ? 'pip' : 'uv';
  }

  /** An empty environment. @throws UserError, OutsideError */
  async make(folder: string, python: Interpreter): Promise<void> {
    const argv =
      this.uv === null
        ? [python.path, '-I', '-m', 'venv', folder]
        : [this.uv, 'venv', '--no-project', '--python', python.path, folder];
    const ended = await this.run(argv);
    if (ended.code === 0) return;
    const bare = ended.tail.some((line) =>
      /ensurepip is not available|No module named '?(?:venv|ensurepip)/.test(line),
    );
    if (bare)
      throw new UserError(
        `environment: ${python.path} cannot make virtual environments (its modules venv and ensurepip are missing); install them (Debian: apt install python3-venv), or install uv.`,
      );
    throw failure(`environment: Python ${python.version} could not make a virtual environment`, ended);
  }

  /**
   * Installs into an environment.
   * @param shown where the requirements are written, for errors
   * @param kept what must not change: packages with their versions, one a line
   * @returns digests of the files that were or may be installed
   */
  async install(folder: string, install: Install, shown: string, kept: readonly string[]): Promise<Hashes> {
    const scratch = await this.context.files.temporary();
    try {
      const { args, texts } = await this.argumentsOf(install, folder, scratch);
      const constraints =
        kept.length > 0 && !texts.some((text) => text.includes('--hash')) ? await this.constrain(kept, scratch) : [];
      return await this.runInstall(folder, install, [...args, ...constraints], shown, texts, scratch);
    } finally {
      await this.context.files.remove(scratch);
    }
  }

  /** Installs one package, without what it needs, into a folder of its own. */
  async installInto(target: string, folder: string, wheel: string): Promise<void> {
    const args = ['--no-deps', '--no-index', '--target', target, wheel];
    const ended = await this.run([...this.pip(folder), ...args]);
    if (ended.code !== 0) throw failure(`environment: the built package could not be installed by ${this.name}`, ended);
  }

  private async runInstall(
    folder: string,
    install: Install,
    args: readonly string[],
    shown: string,
    texts: readonly string[],
    scratch: string,
  ): Promise<Hashes> {
    const report = join(scratch, 'report.json');
    const reporting = this.uv === null ? ['--report', report] : [];
    const ended = await this.run([...this.pip(folder), ...reporting, ...args]);
    if (ended.code !== 0)
      throw failure(
        `${shown}: ${this.name} could not install ${install.kind === 'lines' && install.exact ? 'them' : 'what it names'}`,
        ended,
      );
    const { files } = this.context;
    if (this.uv === null && (await files.stat(report)) !== undefined) return hashesOfReport(await files.text(report));
    return hashesOfText(texts.join('\n'));
  }

  private async argumentsOf(
    install: Install,
    folder: string,
    scratch: string,
  ): Promise<{ args: string[]; texts: string[] }> {
    const { files, workspace } = this.context;
    switch (install.kind) {
      case 'files': {
        const all = [...install.files, ...(await includedFiles(install.files, files))];
        const texts = await Promise.all(all.map((path) => files.text(path)));
        return { args: install.files.flatMap((path) => ['-r', path]), texts };
      }
      case 'lines': {
        const path = join(scratch, 'requirements.txt');
        const text = `${install.lines.join('\n')}\n`;
        await files.write(path, text);
        return { args: [...(install.exact ? ['--no-deps'] : []), '-r', path], texts: [text] };
      }
      case 'project':
        return { args: ['--no-deps', '--editable', workspace], texts: [] };
      case 'uv.lock': {
        const path = join(scratch, 'uv-requirements.txt');
        await this.exportLock(install, pythonIn(folder, this.context.platform), path);
        return { args: ['-r', path], texts: [await files.text(path)] };
      }
    }
  }

  /** Writes uv.lock in pip's format, with digests, for this machine and others. @param python a program that says for which Python */
  async exportLock(
    { groups, extras }: Extract<Install, { kind: 'uv.lock' }>,
    python: string,
    path: string,
  ): Promise<void> {
    const wanted =
      groups === null
        ? ['--no-dev', '--no-default-groups']
        : [...groups.flatMap((name) => ['--group', name]), ...extras.flatMap((name) => ['--extra', name])];
    const fixed = ['--frozen', '--quiet', '--no-emit-project', '--format', 'requirements-txt', '--output-file', path];
    const ended = await this.run([this.uv ?? 'uv', 'export', '--python', python, ...fixed, ...wanted]);
    if (ended.code !== 0) throw failure('uv.lock: uv cannot read it', ended);
  }

  private async constrain(kept: readonly string[], scratch: string): Promise<string[]> {
    const path = join(scratch, 'constraints.txt');
    await this.context.files.write(path, `${kept.join('\n')}\n`);
    return ['-c', path];
  }

  /** Isolated: a module of the workspace's root, such as queue.py, would stand for the one of Python's library. */
  private pip(folder: string): string[] {
    const python = pythonIn(folder, this.context.platform);
    return this.uv === null
      ? [python, '-I', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off']
      : [this.uv, 'pip', 'install', '--python', python];
  }

  private run(argv: readonly string[]): Promise<Ended> {
    const { process, workspace, log } = this.context;
    const env = { UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never', PYTHONSAFEPATH: '', VIRTUAL_ENV: '' };
    return process.run({ argv, cwd: workspace, env, onLine: (line) => log.output(line) });
  }
}

/** The interpreter of an environment. */
export function pythonIn(folder: string, platform: string): string {
  return platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
}

const network =
  /temporary failure in name resolution|name or service not known|dns error|connection (?:refused|reset|broken)|timed? ?out|network is unreachable|max retries exceeded|error sending request|could not fetch url/i;

/** The network's failure may pass, the requirements' does not. */
function failure(what: string, ended: Ended): Error {
  const how = ended.code === null ? `ended by ${ended.signal ?? 'a signal'}` : `exit code ${ended.code}`;
  const tail = ended.tail.slice(-12);
  if (tail.some((line) => network.test(line)))
    return new OutsideError(`${what} (${how}): the package index cannot be reached; try again.${shownTail(tail)}`);
  const told = tail
    .find((line) => /^\s*(?:ERROR:|error:|×|Caused by:)/.test(line))
    ?.trim()
    .slice(0, 200);
  return new ProgramError(`${what} (${told ?? how}).`, tail);
}

function shownTail(tail: readonly string[]): string {
  return ` Its last lines:${tail.map((line) => `\n  ${line}`).join('')}`;
}
