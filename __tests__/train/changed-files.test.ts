import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NodeProcess } from '../../src/host/node-process.js';
import { changedFiles, type ChangedFiles, type Since, type Told } from '../../src/train/changed-files.js';
import { hostileTexts } from '../support/hostile.js';
import { temporaryFolder } from '../support/folders.js';
import { gitProcess, Repository } from './repository.js';

const start = { 'mlops.yml': 'data: {}', 'src/train.py': 'a', 'README.md': 'r', 'old.py': 'same\ncontent\nhere\n' };

function ask(root: string, since: Since, config = 'mlops.yml'): Promise<Told<ChangedFiles>> {
  return changedFiles(since, config, root, gitProcess);
}

async function pathsIn(root: string, since: Since): Promise<readonly string[]> {
  const found = await ask(root, since);
  if ('unknown' in found) throw new Error(found.unknown);
  return found.told.paths;
}

function repository(): Repository {
  const made = Repository.in(temporaryFolder());
  made.commit(start);
  return made;
}

describe('files that changed since the base', () => {
  const fromMain: Since = { revision: 'main', as: 'base' };

  test.each<{ name: string; act: (made: Repository) => void; expect: string[] }>([
    { name: 'nothing', act: () => undefined, expect: [] },
    { name: 'an edit', act: (made) => made.commit({ 'src/train.py': 'b' }), expect: ['src/train.py'] },
    { name: 'a removal', act: (made) => made.commit({ 'README.md': null }), expect: ['README.md'] },
    {
      name: 'a rename, under both names',
      act: (made) => made.commit({ 'old.py': null, 'docs/old.md': 'same\ncontent\nhere\n' }),
      expect: ['docs/old.md', 'old.py'],
    },
    {
      name: 'a change that was taken back',
      act: (made) => {
        made.commit({ 'src/train.py': 'b' });
        made.commit({ 'src/train.py': 'a' });
      },
      expect: [],
    },
    { name: 'a mode', act: (made) => made.git('update-index', '--chmod=+x', 'old.py'), expect: ['old.py'] },
    { name: 'an edit that is not committed', act: (made) => made.put({ 'old.py': 'b' }), expect: ['old.py'] },
    {
      name: 'an edit that is staged, and a rename that is',
      act: (made) => {
        made.put({ 'README.md': 'x' }).git('add', '--all');
        made.git('mv', 'old.py', 'new.py');
      },
      expect: ['README.md', 'new.py', 'old.py'],
    },
    {
      name: 'new files in new folders, each by its name',
      act: (made) => made.put({ 'new/a.py': '', 'new/b.md': '' }),
      expect: ['new/a.py', 'new/b.md'],
    },
    {
      name: 'a new file that git ignores: not',
      act: (made) => {
        made.commit({ '.gitignore': '*.tmp\n' });
        made.put({ 'x.tmp': '' });
      },
      expect: ['.gitignore'],
    },
  ])('$name', async ({ act, expect: expected }) => {
    const made = repository();
    made.git('switch', '--quiet', '--create', 'topic');
    act(made);
    expect(await pathsIn(made.root, fromMain)).toEqual(expected);
  });

  test('what the base got meanwhile is not of this branch', async () => {
    const made = repository();
    made.git('switch', '--quiet', '--create', 'topic');
    made.commit({ 'README.md': 'topic' });
    made.git('switch', '--quiet', 'main');
    made.commit({ 'src/train.py': 'main' });
    made.git('switch', '--quiet', 'topic');
    expect(await pathsIn(made.root, fromMain)).toEqual(['README.md']);
  });

  test('the merge commit that a runner checks out has the changes of the pull request alone', async () => {
    const made = repository();
    made.git('switch', '--quiet', '--create', 'topic');
    made.commit({ 'README.md': 'topic' });
    made.git('switch', '--quiet', 'main');
    const base = made.commit({ 'src/train.py': 'main' });
    made.git('merge', '--quiet', '--no-ff', '--message=merge', 'topic');
    expect(await pathsIn(made.root, { revision: base, as: 'base' })).toEqual(['README.md']);
  });

  test('where two branches were merged into each other, the changes since both commits count', async () => {
    const made = repository();
    made.git('switch', '--quiet', '--create', 'topic');
    const topic = made.commit({ 'README.md': 'topic' });
    made.git('switch', '--quiet', 'main');
    const main = made.commit({ 'src/train.py': 'main' });
    made.git('merge', '--quiet', '--message=merge', topic);
    made.git('switch', '--quiet', 'topic');
    made.git('merge', '--quiet', '--message=merge', main);
    expect(made.git('merge-base', '--all', 'main', 'topic').split('\n')).toHaveLength(2);
    expect(await pathsIn(made.root, fromMain)).toEqual(['README.md', 'src/train.py']);
  });

  test('a submodule that moved counts, whatever .gitmodules says', async () => {
    const library = Repository.in(join(temporaryFolder(), 'library'));
    library.commit({ 'a.py': '1' });
    const made = repository();
    made.git('submodule', '--quiet', 'add', library.root, 'library');
    made.git('config', '--file', '.gitmodules', 'submodule.library.ignore', 'all');
    made.commit();
    made.git('switch', '--quiet', '--create', 'topic');
    const inside = new Repository(join(made.root, 'library'));
    inside.put({ 'a.py': '2' });
    expect(await pathsIn(made.root, fromMain)).toEqual(['library']);
    inside.commit();
    expect(await pathsIn(made.root, fromMain)).toEqual(['library']);
    made.git('update-index', '--cacheinfo', `160000,${inside.git('rev-parse', 'HEAD')},library`);
    made.git('commit', '--quiet', '--message=move');
    expect(await pathsIn(made.root, fromMain)).toEqual(['library']);
  });

  test('hostile names come back byte by byte, and none is run', async () => {
    const made = repository();
    made.git('switch', '--quiet', '--create', 'topic');
    const names = hostileTexts.map((text) => text.replaceAll('/', '∕')).filter((name) => !['.', '..'].includes(name));
    names.push('-rf', '--output=pwned', ':(top)x', ' blank ', 'ends with\n', '"quoted".md', 'ä\u0301.md');
    made.commit(Object.fromEntries(names.map((name) => [`evil/${name}`, ''])));
    made.put(Object.fromEntries(names.map((name) => [`new/${name}`, ''])));
    const expected = names.flatMap((name) => [`evil/${name}`, `new/${name}`]).sort();
    expect(await pathsIn(made.root, fromMain)).toEqual(expected);
  });
});

test('folders with a configuration of that name are models, those that were removed or added as well', async () => {
  const made = Repository.in(temporaryFolder());
  const base = made.commit({ 'a/mlops.yml': '', 'gone/mlops.yml': '', 'b/other.yml': '', 'xmlops.yml': '' });
  made.commit({ 'gone/mlops.yml': null, 'deep/er/mlops.yml': '' });
  const found = await ask(join(made.root, 'a'), { revision: base, as: 'commit' });
  expect(found).toEqual({
    told: {
      folder: 'a',
      paths: ['deep/er/mlops.yml', 'gone/mlops.yml'],
      models: new Set(['a', 'gone', 'deep/er']),
    },
  });
});

test('since a commit: that very commit, not where the branches met', async () => {
  const made = repository();
  made.git('switch', '--quiet', '--create', 'side');
  const side = made.commit({ 'README.md': 'side' });
  made.git('switch', '--quiet', 'main');
  made.commit({ 'src/train.py': 'main' });
  expect(await pathsIn(made.root, { revision: side, as: 'commit' })).toEqual(['README.md', 'src/train.py']);
});

describe('what cannot be known', () => {
  test('a base that a shallow clone lacks', async () => {
    const made = repository();
    const base = made.git('rev-parse', 'HEAD');
    made.commit({ 'README.md': 'b' });
    const clone = join(temporaryFolder(), 'clone');
    made.git('clone', '--quiet', '--depth=1', `file://${made.root}`, clone);
    expect(await ask(clone, { revision: base, as: 'base' })).toEqual({
      unknown: `git does not have ${base} here; check out with fetch-depth: 0`,
    });
    // The base was fetched, but not what leads to it.
    new Repository(clone).git('fetch', '--quiet', '--depth=1', 'origin', base);
    expect(await ask(clone, { revision: base, as: 'base' })).toEqual({
      unknown: expect.stringMatching(/finds no commit that .* have in common; check out with fetch-depth: 0$/),
    });
  });

  test.each([
    { name: 'a revision that looks like an option', revision: '--output=pwned', expect: /is no git revision$/ },
    { name: 'a revision with a null character', revision: 'a\0b', expect: /is no git revision$/ },
    { name: 'a revision of nothing', revision: 'no-such', expect: /^git does not have no-such here/ },
    { name: 'a revision that is a file', revision: 'HEAD:README.md', expect: /^git does not have/ },
    { name: 'a range', revision: 'HEAD~1..HEAD', expect: /^git does not have/ },
  ])('$name', async ({ revision, expect: expected }) => {
    const made = repository();
    made.commit();
    const found = await ask(made.root, { revision, as: 'base' });
    expect(found).toEqual({ unknown: expect.stringMatching(expected) });
    expect(made.git('status', '--porcelain')).toBe('');
  });

  test('outside of a repository, before the first commit, without git', async () => {
    const since: Since = { revision: 'HEAD', as: 'base' };
    const folder = temporaryFolder();
    expect(await ask(folder, since)).toEqual({ unknown: expect.stringMatching(/^git cannot tell .*not a git repos/) });
    Repository.in(folder);
    expect(await ask(folder, since)).toEqual({ unknown: expect.stringMatching(/^git does not have HEAD here/) });
    const none = new NodeProcess({ PATH: '/nowhere' });
    const found = await changedFiles(since, 'mlops.yml', folder, none);
    expect(found).toEqual({ unknown: expect.stringMatching(/^git: no such program on PATH/) });
  });

  test('a workspace that git does not follow', async () => {
    const made = repository();
    made.commit({ '.gitignore': 'scratch/\n' });
    mkdirSync(join(made.root, 'scratch'));
    made.put({ 'scratch/mlops.yml': '' });
    expect(await ask(join(made.root, 'scratch'), { revision: 'HEAD', as: 'base' })).toEqual({
      unknown: 'scratch/mlops.yml is not in the commit that is checked out',
    });
  });
});
