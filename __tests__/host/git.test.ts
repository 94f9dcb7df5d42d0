import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitState, isTracked, originAddress } from '../../src/host/git.js';
import { temporaryFolder } from '../support/folders.js';

const person = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
const variables = { PATH: process.env['PATH']!, HOME: '/nonexistent', ...person };

function repository(): { folder: string; git: (...words: string[]) => string } {
  const folder = temporaryFolder();
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: folder, env: variables, encoding: 'utf8' }).trim();
  git('init', '-q');
  writeFileSync(join(folder, 'a.py'), '1\n');
  git('add', '-A');
  git('commit', '-qm', 'one');
  return { folder, git };
}

describe('git is asked', () => {
  test('for the commit, and whether tracked files differ from it', () => {
    const { folder, git } = repository();
    const revision = git('rev-parse', 'HEAD');
    expect(gitState(folder, variables)).toEqual({ revision, dirty: false });
    writeFileSync(join(folder, 'b.py'), '1\n');
    expect(gitState(folder, variables)).toEqual({ revision, dirty: false });
    writeFileSync(join(folder, 'a.py'), '2\n');
    expect(gitState(folder, variables)).toEqual({ revision, dirty: true });
    expect(gitState(temporaryFolder(), variables)).toEqual({ revision: null, dirty: false });
  });

  test('in a checkout of another user as well, as a container has it', async () => {
    const { folder, git } = repository();
    const revision = git('rev-parse', 'HEAD');
    git('remote', 'add', 'origin', 'https://github.com/octo/flowers.git');
    // What git has for its own tests of this refusal.
    const foreign = { ...variables, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    expect(() => execFileSync('git', ['status'], { cwd: folder, env: foreign, stdio: 'pipe' })).toThrow(/dubious/);
    expect(gitState(folder, foreign)).toEqual({ revision, dirty: false });
    expect(originAddress(folder, foreign)).toBe('https://github.com/octo/flowers.git');
    expect(await isTracked('A.py', folder, foreign)).toBe(true);
  });

  test('without starting a program that its configuration names', () => {
    const { folder, git } = repository();
    git('config', 'core.fsmonitor', 'touch ran; false');
    gitState(folder, variables);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});
