import { describe, expect, test } from '@jest/globals';
import { documentation } from '../../src/train/ignored.js';
import { sortFiles } from '../../src/train/file-scope.js';
import { namedFiles, type Naming } from '../../src/train/named-files.js';

const naming: Naming = {
  workspace: '/repo/a',
  folder: 'a',
  config: 'mlops.yml',
  data: {
    source: ['data/*.csv', 'docs/extra[1].csv'],
    schema: 'mlops/schema.md',
    prepare: 'bash docs/fetch.sh --to=docs/in',
  },
  commands: ['python docs/train.md && python src/x.py', ['python', '-m', 'a', 'notes'], null],
  paramsFile: 'docs/params.md',
  params: { vocabulary: 'docs/words.md', nested: [{ file: './docs/deep.md' }], text: '.' },
  dataFiles: ['docs/real.md'],
};

describe('files that the configuration names', () => {
  const named = namedFiles(naming);

  test.each([
    { path: 'a/mlops.yml', expect: true },
    { path: 'mlops.yml', expect: false },
    { path: 'a/mlops/split.yml', expect: true },
    { path: 'a/mlops/schema.md', expect: true },
    { path: 'a/data/x.csv', expect: true },
    { path: 'a/data/.hidden.csv', expect: true },
    { path: 'a/data/deep/x.csv', expect: false },
    { path: 'data/x.csv', expect: false },
    { path: 'a/docs/extra[1].csv', expect: true },
    { path: 'a/docs/fetch.sh', expect: true },
    { path: 'a/docs/in/some/file.md', expect: true },
    { path: 'a/docs/inside.md', expect: false },
    { path: 'a/docs/train.md', expect: true },
    { path: 'a/src/x.py', expect: true },
    { path: 'a/notes/today.md', expect: true },
    { path: 'a/docs/params.md', expect: true },
    { path: 'a/docs/words.md', expect: true },
    { path: 'a/docs/deep.md', expect: true },
    { path: 'a/docs/real.md', expect: true },
    { path: 'a/README.md', expect: false },
    { path: 'README.md', expect: false },
    { path: 'b/docs/train.md', expect: false },
  ])('$path: $expect', ({ path, expect: expected }) => {
    expect(named(path)).toBe(expected);
  });

  test.each([
    {
      name: 'the workspace itself names nothing',
      source: ['x.csv'],
      words: 'ruff check .',
      path: 'a/README.md',
      expect: false,
    },
    {
      name: 'nor does a folder above it',
      source: ['x.csv'],
      words: 'python .. / ../..',
      path: 'a/README.md',
      expect: false,
    },
    {
      name: 'a file outside of the workspace',
      source: ['x.csv'],
      words: 'python ../lib/x.md',
      path: 'lib/x.md',
      expect: true,
    },
    {
      name: 'a source by its absolute path',
      source: ['/repo/a/notes.md'],
      words: 'x',
      path: 'a/notes.md',
      expect: true,
    },
    { name: 'a source with a dot before it', source: ['./notes/*.md'], words: 'x', path: 'a/notes/1.md', expect: true },
    {
      name: 'a source that begins like a negation',
      source: ['!notes.md'],
      words: 'x',
      path: 'a/other.md',
      expect: false,
    },
    {
      name: 'a word like a key of every object',
      source: ['x.csv'],
      words: '__proto__ constructor',
      path: 'a/x.md',
      expect: false,
    },
  ])('$name', ({ source, words, path, expect: expected }) => {
    const given = {
      ...naming,
      data: { source, schema: 's.yml', prepare: words },
      commands: [],
      params: {},
      dataFiles: [],
    };
    expect(namedFiles(given)(path)).toBe(expected);
  });

  test('in a repository of one model, at its root', () => {
    const given = { ...naming, workspace: '/repo', folder: '' };
    const at = namedFiles(given);
    expect(['data/x.csv', 'mlops.yml', 'docs/in/x.md', 'notes/x.md', 'README.md', 'docs/x.md'].map(at)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('sorting', () => {
  const sort = (
    paths: string[],
    change: { folder?: string; models?: string[]; config?: string; ignore?: string[]; named?: string[] } = {},
  ): Record<string, string> => {
    const { folder = '', models = [folder], config = 'mlops.yml', ignore = [...documentation], named = [] } = change;
    const files = { folder, paths, models: new Set(models) };
    const sorted = sortFiles(files, { config, ignore, named: (path) => named.includes(path) });
    const kinds = ['changed', 'ignored', 'others'] as const;
    expect(kinds.flatMap((kind) => sorted[kind]).sort()).toEqual([...paths].sort());
    return Object.fromEntries(kinds.flatMap((kind) => sorted[kind].map((path) => [path, kind])));
  };

  test.each([
    { path: 'README.md', expect: 'ignored' },
    { path: 'src/deep/notes.md', expect: 'ignored' },
    { path: 'guide.rst', expect: 'ignored' },
    { path: 'docs/conf.py', expect: 'ignored' },
    { path: 'docs/.hidden/x', expect: 'ignored' },
    { path: 'src/docs/x.py', expect: 'changed' },
    { path: 'LICENSE', expect: 'ignored' },
    { path: 'LICENSE.txt', expect: 'ignored' },
    { path: 'src/LICENSE', expect: 'changed' },
    { path: 'CITATION.cff', expect: 'ignored' },
    { path: '.gitignore', expect: 'ignored' },
    { path: '.gitattributes', expect: 'changed' },
    { path: '.gitmodules', expect: 'changed' },
    { path: '.github/ISSUE_TEMPLATE/bug.yml', expect: 'ignored' },
    { path: '.github/workflows/mlops.yml', expect: 'changed' },
    { path: 'src/__pycache__/x.pyc', expect: 'ignored' },
    { path: 'src/train.py', expect: 'changed' },
    { path: 'requirements.lock', expect: 'changed' },
    { path: 'README.md.py', expect: 'changed' },
    { path: 'a\nREADME.md', expect: 'ignored' },
    { path: 'mlops.yml', expect: 'changed' },
  ])('by default $path is $expect', ({ path, expect: expected }) => {
    expect(sort([path])).toEqual({ [path]: expected });
  });

  test.each([
    {
      name: 'a file that the configuration names is never passed over',
      given: { named: ['README.md', 'b/data.csv'], models: ['', 'b'] },
      expect: { 'README.md': 'changed', 'b/data.csv': 'changed', LICENSE: 'ignored' },
    },
    {
      name: 'globs count from the working directory and from the root',
      given: { folder: 'a', ignore: ['docs/**', './x.py', 'a/y.py'] },
      expect: {
        'docs/x': 'ignored',
        'a/docs/x': 'ignored',
        'b/docs/x': 'changed',
        'x.py': 'ignored',
        'a/x.py': 'ignored',
        'a/y.py': 'ignored',
        'y.py': 'changed',
      },
    },
    { name: 'an empty list ignores nothing', given: { ignore: [] }, expect: { 'README.md': 'changed' } },
    {
      name: 'two models beside each other',
      given: { folder: 'a', models: ['a', 'b'] },
      expect: {
        'a/x.py': 'changed',
        'a/deep/x.py': 'changed',
        'b/x.py': 'others',
        'b/mlops.yml': 'others',
        'b/README.md': 'others',
        'ab/x.py': 'changed',
        'shared/x.py': 'changed',
        'setup.cfg': 'changed',
      },
    },
    {
      name: 'a model below another one',
      given: { folder: '', models: ['', 'b'] },
      expect: { 'x.py': 'changed', 'b/x.py': 'others', 'c/x.py': 'changed' },
    },
    {
      name: 'a model above this one',
      given: { folder: 'b', models: ['', 'b'] },
      expect: { 'x.py': 'others', 'b/x.py': 'changed' },
    },
    {
      name: 'a configuration in a folder of the workspace: both are its home',
      given: { folder: '', config: 'conf/mlops.yml', models: ['', 'conf', 'b'] },
      expect: { 'x.py': 'changed', 'conf/x.py': 'changed', 'b/x.py': 'others' },
    },
  ])('$name', ({ given, expect: expected }) => {
    expect(sort(Object.keys(expected), given)).toEqual(expected);
  });

  test('whether the configuration itself changed', () => {
    const files = { folder: 'a', models: new Set(['a']) };
    const scope = { config: 'mlops.yml', ignore: [], named: () => false };
    expect(sortFiles({ ...files, paths: ['a/mlops.yml'] }, scope).configuration).toBe(true);
    expect(sortFiles({ ...files, paths: ['mlops.yml'] }, scope).configuration).toBe(false);
  });
});
