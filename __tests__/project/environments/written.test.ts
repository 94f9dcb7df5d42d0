import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { NodeFiles } from '../../../src/host/node-files.js';
import { hashesOfReport, hashesOfText } from '../../../src/project/environments/hashes.js';
import { pyprojectOf } from '../../../src/project/environments/pyproject.js';
import {
  findSource,
  frozenRecipe,
  modelRecipe,
  toolsRecipe,
  type Source,
} from '../../../src/project/environments/requirements.js';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

let files: NodeFiles;
let workspace = '';

beforeEach(async () => {
  files = new NodeFiles();
  workspace = await files.temporary();
});
afterEach(() => files.close());

async function write(named: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(named)) await files.write(join(workspace, name), text);
}

const project = '[project]\nname = "x"\ndependencies = ["pandas>=2"]\n';

describe('where packages are written down', () => {
  test.each<{ name: string; given: Record<string, string>; lock?: string[]; expect: Source | null }>([
    {
      name: 'uv.lock comes first',
      given: { 'uv.lock': '', 'requirements.lock': '', 'requirements.txt': '', 'pyproject.toml': project },
      expect: { kind: 'uv.lock' },
    },
    {
      name: 'then requirements.lock',
      given: { 'requirements.lock': '', 'requirements.txt': '', 'pyproject.toml': project },
      expect: { kind: 'files', files: ['requirements.lock'] },
    },
    {
      name: 'then requirements.txt',
      given: { 'requirements.txt': '', 'pyproject.toml': project },
      expect: { kind: 'files', files: ['requirements.txt'] },
    },
    { name: 'then pyproject.toml', given: { 'pyproject.toml': project }, expect: { kind: 'pyproject.toml' } },
    { name: 'not one that only configures tools', given: { 'pyproject.toml': '[tool.ruff]\n' }, expect: null },
    { name: 'nothing', given: {}, expect: null },
    {
      name: 'what is configured',
      given: { 'uv.lock': '', 'a.txt': '', 'b.txt': '' },
      lock: ['a.txt', 'b.txt'],
      expect: { kind: 'files', files: ['a.txt', 'b.txt'] },
    },
  ])('$name', async ({ given, lock = [], expect: expected }) => {
    await write(given);
    expect(await findSource(lock, { files, workspace })).toEqual(expected);
  });

  test('a configured file that is not there is an error', async () => {
    await expect(findSource(['lock.txt'], { files, workspace })).rejects.toThrow(
      'environment.lock: "lock.txt" is no file of the workspace; correct it, or leave it out.',
    );
  });
});

describe('what an environment is made from', () => {
  test('pyproject.toml alone: what the built package says that it needs, else what is written there', async () => {
    await write({ 'pyproject.toml': project });
    const source = { kind: 'pyproject.toml' } as const;
    const lines = async (asked: string[] | null): Promise<unknown> =>
      (await modelRecipe(source, asked, { files, workspace })).installs;
    expect(await lines(null)).toEqual([{ kind: 'lines', lines: ['pandas>=2'], exact: false }]);
    expect(await lines(['numpy'])).toEqual([{ kind: 'lines', lines: ['numpy'], exact: false }]);
  });

  test('tools: the lock, files and groups of development, and the repository itself', async () => {
    await write({
      'requirements.lock': 'pandas==2.0\n',
      'requirements-dev.txt': 'ruff\n',
      'pyproject.toml': `${project}[project.optional-dependencies]\ntest = ["pytest"]\nplots = ["matplotlib"]\n[dependency-groups]\nDev = ["mypy"]\ndocs = ["sphinx"]\n`,
    });
    const recipe = await toolsRecipe({ kind: 'files', files: ['requirements.lock'] }, { files, workspace });
    expect(recipe.installs).toEqual([
      { kind: 'files', files: [join(workspace, 'requirements.lock')] },
      { kind: 'files', files: [join(workspace, 'requirements-dev.txt')] },
      { kind: 'lines', lines: ['mypy', 'pytest'], exact: false },
      { kind: 'project' },
    ]);
  });

  test('tools of uv.lock: its own groups and extras', async () => {
    await write({
      'uv.lock': '',
      'pyproject.toml': `${project}[dependency-groups]\ndev = ["mypy"]\ndocs = ["sphinx"]\n`,
    });
    const { installs } = await toolsRecipe({ kind: 'uv.lock' }, { files, workspace });
    expect(installs).toEqual([{ kind: 'uv.lock', groups: ['dev'], extras: [] }, { kind: 'project' }]);
  });

  test.each([
    { name: 'all have digests', second: [b], line: `y==2 --hash=sha256:${b}`, first: `x==1 --hash=sha256:${a}` },
    { name: 'one has none: an installer asks for all or none', second: [], line: 'y==2', first: 'x==1' },
  ])('packages on record: $name', ({ second, line, first }) => {
    const recipe = frozenRecipe([
      { name: 'x', version: '1', sha256: [a] },
      { name: 'y', version: '2', sha256: second },
    ]);
    expect(recipe.installs).toEqual([{ kind: 'lines', lines: [first, line], exact: true }]);
  });
});

describe('pyproject.toml', () => {
  test('groups with what they include, whatever their spelling', () => {
    const text =
      '[dependency-groups]\ntest = ["pytest"]\nType_Check = ["mypy"]\ndev = ["ruff", {include-group = "test"}, {include-group = "type-check"}]\n';
    expect(pyprojectOf(text).groups['dev']).toEqual(['ruff', 'pytest', 'mypy']);
  });

  test('a group that includes itself', () => {
    const text = '[dependency-groups]\na = [{include-group = "b"}]\nb = [{include-group = "a"}]\n';
    expect(() => pyprojectOf(text)).toThrow('pyproject.toml: the dependency group "a" includes itself; take that out.');
  });

  test('what is not TOML is told with its place', () => {
    expect(() => pyprojectOf('[project]\nname = \n')).toThrow(/^pyproject\.toml:2:\d+: not valid TOML; correct it/);
  });

  test('dependencies that a build backend tells', () => {
    expect(pyprojectOf('[project]\nname = "x"\ndynamic = ["dependencies"]\n')).toMatchObject({
      dependencies: null,
      installable: true,
    });
  });
});

describe('digests', () => {
  test('a lock that has two versions of a package for two Pythons', () => {
    const text = `numpy==2.4.6 ; python_version < "3.12" \\\n    --hash=sha256:${a} \\\n    --hash=sha256:${b}\n    # via x\nNumPy==2.5.0 ; python_version >= "3.12" \\\n    --hash=sha256:${b}\nplain==1\n`;
    expect(Object.fromEntries(hashesOfText(text))).toEqual({ 'numpy==2.4.6': [a, b], 'numpy==2.5.0': [b] });
  });

  test("pip's report", () => {
    const entry = (name: string, hashes: object): object => ({
      metadata: { name, version: '1.0' },
      download_info: { url: 'https://x', archive_info: hashes },
    });
    const report = { version: '1', install: [entry('Zope.Interface', { hashes: { sha256: a } }), entry('y', {})] };
    expect(Object.fromEntries(hashesOfReport(JSON.stringify(report)))).toEqual({ 'zope-interface==1.0': [a] });
  });
});
