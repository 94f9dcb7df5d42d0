import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fromBufferPromise } from 'yauzl';
import { NodeFiles } from '../../src/host/node-files.js';
import { readMembers } from '../../src/project/members.js';
import { packageSchema, type Package } from '../../src/project/package.js';
import { packageOptions } from '../../src/project/package.options.js';
import { packageStep } from '../../src/project/package.step.js';
import { runStep } from '../../src/run/runner.js';
import { run as program } from '../support/doors.js';
import { sourceBytes, tarBytes, wheelBytes } from '../support/package-server/packages.js';
import { contextIn, type ProjectContext } from './context.js';

const files = new NodeFiles();
let folder: string;
let context: ProjectContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
});
afterEach(() => files.close());

const write = (name: string, content: string | Uint8Array): Promise<void> => files.write(join(folder, name), content);

async function git(...words: string[]): Promise<string> {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
  const date = '1763711999 +0000';
  const ended = await program(['git', ...words], folder, { ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  expect(ended.code).toBe(0);
  return ended.stdout.trim();
}

async function commit(): Promise<string> {
  await write('.gitignore', '.mlops/\nbuilt/\n');
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-q', '-m', 'all');
  return git('rev-parse', 'HEAD');
}

async function make(options: Record<string, unknown>): Promise<Package> {
  const parsed = packageOptions.parse({ version: 'commit', ...options });
  await runStep(packageStep, { package: parsed, data: { source: [] } }, context, false);
  return context.run.read('package/package.json', 'package', (value) => packageSchema.parse(value));
}

async function members(name: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for await (const { name: member, bytes } of readMembers(files, context.run.path('package', name)))
    found.set(member, Buffer.from(bytes));
  return found;
}

describe('package.version: commit, in Python', () => {
  const command = 'cp built/* "$MLOPS_PACKAGE_DIR"';
  beforeEach(async () => {
    await write('built/iris_model-0.3.0-py3-none-any.whl', wheelBytes('0.3.0', 'x = 1\n'));
    await write('built/iris_model-0.3.0.tar.gz', await sourceBytes('0.3.0', 'x = 1\n'));
  });

  test('wheel and source distribution get one version, that of the commit', async () => {
    const revision = await commit();
    const number = `1763711999${String(Number.parseInt(revision.slice(0, 8), 16) % 1000).padStart(3, '0')}`;
    const version = `0.3.0.dev${number}`;
    const built = await make({ command });
    expect(built).toMatchObject({ name: 'iris-model', version, file: `iris_model-${version}-py3-none-any.whl` });
    expect(built.files.map(({ file, kind }) => [kind, file])).toEqual([
      ['wheel', `iris_model-${version}-py3-none-any.whl`],
      ['sdist', `iris_model-${version}.tar.gz`],
    ]);
    for (const { file, sha256 } of built.files)
      expect(await files.digest(context.run.path('package', file))).toBe(sha256);
    expect((await files.list(context.run.path('package'))).filter((name) => name.includes('0.3.0-'))).toEqual([]);

    const source = await members(`iris_model-${version}.tar.gz`);
    expect(source.get(`iris_model-${version}/PKG-INFO`)!.toString()).toContain(`\nVersion: ${version}\n`);
    expect(source.get(`iris_model-${version}/pyproject.toml`)!.toString()).toContain(`\nversion = "${version}"\n`);
  });

  test('the wheel is whole: RECORD has every member with its digest, permissions stay, installers take it', async () => {
    await commit();
    const { file, version } = await make({ command });
    const inside = await members(file);
    const record = inside.get(`iris_model-${version}.dist-info/RECORD`)!.toString().trim().split('\n');
    expect(record.map((line) => line.split(',')[0])).toEqual([...inside.keys()]);
    for (const line of record.slice(0, -1)) {
      const [name, digest, size] = line.split(',');
      const bytes = inside.get(name!)!;
      expect([digest, size]).toEqual([
        `sha256=${createHash('sha256').update(bytes).digest('base64url')}`,
        `${bytes.length}`,
      ]);
    }
    const modes = new Map<string, number>();
    const zip = await fromBufferPromise(Buffer.from(await files.read(context.run.path('package', file))));
    for await (const entry of zip.eachEntry()) modes.set(entry.fileName, (entry.externalFileAttributes >>> 16) & 0o777);
    expect([modes.get('iris_model/run.sh'), modes.get('iris_model/__init__.py')]).toEqual([0o755, 0o644]);

    const target = join(folder, 'installed');
    const words = [
      'install',
      '--quiet',
      '--no-index',
      '--no-deps',
      '--target',
      target,
      context.run.path('package', file),
    ];
    const installed = await program(['python3', '-m', 'pip', ...words], folder);
    expect({ code: installed.code, stderr: installed.stderr }).toMatchObject({ code: 0 });
    const asked = ['python3', '-c', 'from importlib.metadata import version; print(version("iris-model"))'];
    expect((await program(asked, folder, { PYTHONPATH: target })).stdout.trim()).toBe(version);
  });

  test('the same commit gives the same bytes, and the content digest is that of the package as it was built', async () => {
    await commit();
    const one = await make({ command });
    await write('built/iris_model-0.3.0-py3-none-any.whl', wheelBytes('0.3.0', 'x = 1\n', '2024-04-04'));
    expect((await make({ command })).files).toEqual(one.files);
    expect((await make({ command, version: 'as-is' })).content).toBe(one.content);
  });

  test('a source distribution whose version is written elsewhere is left out', async () => {
    const top = 'iris_model-0.3.0';
    const pyproject = '[project]\nname = "iris_model"\ndynamic = ["version"]\n[tool.other]\nversion = "0.3.0"\n';
    const info =
      (await sourceBytes('0.3.0', '')).length > 0 ? 'Metadata-Version: 2.1\nName: iris_model\nVersion: 0.3.0\n\n' : '';
    await write(
      'built/iris_model-0.3.0.tar.gz',
      await tarBytes({ [`${top}/PKG-INFO`]: info, [`${top}/pyproject.toml`]: pyproject }),
    );
    await commit();
    expect((await make({ command })).files.map(({ kind }) => kind)).toEqual(['wheel']);
    expect(context.log.notices.join()).toMatch(/source distribution is left out/);
  });

  test('tracked files that differ from the commit are told of', async () => {
    await commit();
    context = { ...context, who: { ...context.who, dirty: true } };
    await make({ command });
    expect(context.log.notices.join()).toMatch(/tracked files differ from the commit/);
  });

  test('a wheel with the run directory in it is refused', async () => {
    const metadata = 'Metadata-Version: 2.1\nName: iris_model\nVersion: 0.3.0\n\n';
    const held = {
      'iris_model-0.3.0.dist-info/METADATA': strToU8(metadata),
      '.mlops/split/test.csv': strToU8('a\n1\n'),
    };
    await write('built/iris_model-0.3.0-py3-none-any.whl', zipSync(held));
    await expect(make({ command, version: 'as-is' })).rejects.toThrow(/whl: it holds the folder \.mlops/);
  });

  test('without a commit it is an error', async () => {
    await expect(make({ command })).rejects.toThrow(/^package\.version: "commit" needs a commit/);
  });
});

test('package.version: commit, with npm', async () => {
  await write('package.json', JSON.stringify({ name: '@lab/iris', version: '1.4.0', main: 'train.js' }));
  await write('train.js', 'export const a = 1;\n');
  const revision = await commit();
  const one = await make({});
  const version = `1.4.0-dev.1763711999.g${revision.slice(0, 8)}`;
  expect(one).toMatchObject({ version, file: `lab-iris-${version}.tgz` });
  expect(JSON.parse((await members(one.file)).get('package/package.json')!.toString())).toMatchObject({
    version,
    main: 'train.js',
  });
  expect((await make({})).sha256).toBe(one.sha256);
});

describe('a server that is named', () => {
  const server = { kind: 'pypi', url: 'https://pypi.example.org/' };
  test.each([
    {
      name: 'an npm package for PyPI',
      options: { server },
      says: /^package\.server\.kind: pypi does not take an npm package/,
    },
    {
      name: 'a private package',
      options: { server: { ...server, kind: 'npm' } },
      says: /^package\.server: package\.json says "private": true/,
    },
    {
      name: 'no address',
      options: { server: { ...server, url: 'pypi' } },
      says: /^package\.server\.url: expected an address/,
    },
    {
      name: 'another protocol',
      options: { server: { ...server, url: 'ftp://a.example' } },
      says: /begins with https:\/\/, got ftp:/,
    },
    {
      name: 'a password in the address',
      options: { server: { ...server, url: 'https://a:s3cret@b.example' } },
      says: /^package\.server\.url: the address holds a user or a password; take(?!.*s3cret)/,
    },
    {
      name: 'a command beside it',
      options: { server, upload: 'true' },
      says: /^package\.upload: package\.server sends the package already/,
    },
  ])('$name is an error before anything is trained', async ({ options, says }) => {
    await write('package.json', JSON.stringify({ name: 'iris', version: '1.4.0', private: true }));
    await expect(make({ version: 'as-is', ...options })).rejects.toThrow(says);
  });

  test('a server without a package is an error', async () => {
    await expect(make({ version: 'as-is', server })).rejects.toThrow(/^package\.server: there is no package to send\./);
  });

  test('a local version is refused, which no server takes', async () => {
    await write('built/iris_model-0.3.0+x-py3-none-any.whl', wheelBytes('0.3.0+x', ''));
    const given = make({ version: 'as-is', server, command: 'cp built/* "$MLOPS_PACKAGE_DIR"' });
    await expect(given).rejects.toThrow(/^package\.version: package servers refuse local versions/);
  });
});
