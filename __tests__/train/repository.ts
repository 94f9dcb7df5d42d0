import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeProcess } from '../../src/host/node-process.js';

const variables = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** Starts real programs, with a git that knows no configuration but the repository's. */
export const gitProcess = new NodeProcess(variables);

/** A real git repository in a folder. */
export class Repository {
  constructor(readonly root: string) {}

  static in(root: string): Repository {
    mkdirSync(root, { recursive: true });
    const repository = new Repository(root);
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  git(...words: string[]): string {
    const argv = ['-c', 'protocol.file.allow=always', ...words];
    return execFileSync('git', argv, { cwd: this.root, env: variables, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Writes files; null removes one. */
  put(files: Readonly<Record<string, string | null>>): this {
    for (const [path, content] of Object.entries(files)) {
      const full = join(this.root, path);
      mkdirSync(dirname(full), { recursive: true });
      if (content === null) rmSync(full, { recursive: true });
      else writeFileSync(full, content);
    }
    return this;
  }

  /** Commits all that is there. @returns the commit */
  commit(files: Readonly<Record<string, string | null>> = {}): string {
    this.put(files).git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=change');
    return this.git('rev-parse', 'HEAD');
  }
}
