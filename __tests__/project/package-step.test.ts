import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { NodeFiles } from '../../src/host/node-files.js';
import { buildCommand } from '../../src/project/build.js';
import { findOwnFiles } from '../../src/project/own-files.js';
import { inspectPackage, packageSchema, type Package } from '../../src/project/package.js';
import { packageOptions } from '../../src/project/package.options.js';
import { packageSection } from '../../src/project/package.report.js';
import { packageStep } from '../../src/project/package.step.js';
import { toMarkdown } from '../../src/render/markdown.js';
import { runStep } from '../../src/run/runner.js';
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
const run = (options: unknown = {}, source: readonly string[] = ['data/*.csv']) =>
  runStep(packageStep, { package: packageOptions.parse(options), data: { source } }, context, false);
const record = (): Promise<Package> =>
  context.run.read('package/package.json', 'package', (value) => packageSchema.parse(value));

async function tarball(members: Record<string, string>, mtime: Date, order: 'as given' | 'reversed'): Promise<Buffer> {
  const tar = pack();
  const names = Object.keys(members);
  for (const name of order === 'as given' ? names : names.reverse()) tar.entry({ name, mtime }, members[name] ?? '');
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}

const wheel = (members: Record<string, string>, mtime = '2020-01-01'): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])), { mtime });

const metadata = 'Metadata-Version: 2.1\nName: iris-model\nVersion: 0.3.0\n\nVersion: 9 is only text here\n';

describe('package step with npm', () => {
  const manifest = { name: '@lab/iris', version: '1.4.0', private: true };
  beforeEach(async () => {
    await write('package.json', JSON.stringify(manifest));
    await write('train.js', 'export const a = 1;\n');
    await write('data/rows.csv', 'a,b\n1,2\n');
    await write('params.yml', 'l2: 0.1\n');
    await write('mlops.yml', 'data: {source: data/*.csv, target: b}\ntrain: {params: params.yml}\n');
    await write('.mlops/.gitignore', '*\n');
  });

  test('packs and records the package', async () => {
    const { status, summary, figures } = await run();
    const found = await record();
    expect(status).toBe('ok');
    expect(summary).toBe('Packaged @lab/iris 1.4.0 as lab-iris-1.4.0.tgz.');
    expect(found).toMatchObject({ kind: 'npm', name: '@lab/iris', version: '1.4.0', file: 'lab-iris-1.4.0.tgz' });
    expect(found.sha256).toBe(await files.digest(context.run.path('package', found.file)));
    expect(figures).toEqual({ name: '@lab/iris', version: '1.4.0', content: found.content });
  });

  test.each([
    { name: 'data', file: 'data/rows.csv', changes: false },
    { name: 'the params file', file: 'params.yml', changes: false },
    { name: 'code', file: 'train.js', changes: true },
    { name: 'a new file', file: 'lib/more.js', changes: true },
  ])('the content digest after a change of $name: changes $changes', async ({ file, changes }) => {
    await run();
    const before = await record();
    await write(file, 'a,b\n3,4\n');
    await run();
    const after = await record();
    expect(after.sha256).not.toBe(before.sha256);
    expect(after.content !== before.content).toBe(changes);
  });

  test('the content digest does not depend on mlops.yml', async () => {
    await run();
    const before = await record();
    await write('mlops.yml', 'data: {source: data/*.csv, target: a}\ntrain: {params: params.yml}\n');
    await run();
    expect((await record()).content).toBe(before.content);
  });

  test('a failing build is an error with its last lines', async () => {
    await write('package.json', JSON.stringify({ ...manifest, scripts: { prepack: 'echo no compiler && exit 4' } }));
    await expect(run()).rejects.toThrow(/package\.command: "npm pack .* ended with code \d+; .*[^]*no compiler/);
  });
});

describe('package step otherwise', () => {
  test('nothing to package', async () => {
    const { status, summary } = await run();
    expect(status).toBe('ok');
    expect(summary).toMatch(/^Nothing to package/);
    expect(await context.run.has('package/package.json')).toBe(false);
    expect(toMarkdown([packageSection(null)])).toContain('Nothing to package.');
  });

  test('switched off', async () => {
    await write('package.json', '{"name":"a","version":"1.0.0"}');
    expect((await run({ enabled: false })).summary).toBe('No package: package.enabled is false.');
  });

  test('python is built into the run directory', () => {
    expect(buildCommand('python', '/run/package', 'linux', false)).toEqual([
      'python3',
      '-m',
      'build',
      '--outdir',
      '/run/package',
    ]);
    expect(buildCommand('python', '/run/package', 'linux', true)).toEqual(['uv', 'build', '--out-dir', '/run/package']);
    expect(buildCommand('python', '/run/package', 'win32', false)[0]).toBe('python');
  });

  test('a command of its own writes into MLOPS_PACKAGE_DIR; the wheel is taken', async () => {
    const source = { 'iris_model-0.3.0/PKG-INFO': metadata };
    await write('built/iris_model-0.3.0.tar.gz', await tarball(source, new Date(0), 'as given'));
    await write('built/iris_model-0.3.0-py3-none-any.whl', wheel({ 'iris_model-0.3.0.dist-info/METADATA': metadata }));
    await run({ command: 'cp built/* "$MLOPS_PACKAGE_DIR"' });
    expect(await record()).toMatchObject({
      kind: 'python',
      name: 'iris-model',
      version: '0.3.0',
      file: 'iris_model-0.3.0-py3-none-any.whl',
    });
    expect(toMarkdown([packageSection(await record())])).toContain('iris-model');
  });

  test('a command of its own may write into dist/: what it changed is taken, not an old one', async () => {
    await write('dist/iris_model-0.2.0-py3-none-any.whl', wheel({ 'old.dist-info/METADATA': metadata }));
    await write('new.whl', wheel({ 'iris_model-0.3.0.dist-info/METADATA': metadata }));
    await run({ command: 'cp new.whl dist/iris_model-0.3.0-py3-none-any.whl' });
    const { file, sha256 } = await record();
    expect(file).toBe('iris_model-0.3.0-py3-none-any.whl');
    expect(sha256).toBe(await files.digest(context.run.path('package', file)));
  });

  test.each([
    { name: 'nothing was built', command: 'true', says: /built no package/ },
    {
      name: 'several were built',
      command: 'touch "$MLOPS_PACKAGE_DIR/a.whl" "$MLOPS_PACKAGE_DIR/b.whl"',
      says: /expected one package, found a\.whl, b\.whl/,
    },
    { name: 'the command fails', command: 'echo broken; exit 9', says: /ended with code 9;[^]*broken/ },
    {
      name: 'an archive is garbage',
      command: 'echo garbage > "$MLOPS_PACKAGE_DIR/a.whl"',
      says: /^a\.whl: not a package that can be read/,
    },
    {
      name: 'a tarball is garbage',
      command: 'echo garbage > "$MLOPS_PACKAGE_DIR/a.tgz"',
      says: /^a\.tgz: not a package that can be read/,
    },
    {
      name: 'build is not installed',
      command: 'echo "/usr/bin/python3: No module named build" >&2; exit 1',
      says: /Python's "build" is not installed/,
    },
  ])('an error where $name', async ({ command, says }) => {
    await expect(run({ command })).rejects.toThrow(says);
  });
});

describe('content digest', () => {
  const members = {
    'iris-1.0/PKG-INFO': metadata,
    'iris-1.0/src/model.py': 'x = 1\n',
    'iris-1.0/src/__init__.py': '',
    'iris-1.0/iris.egg-info/SOURCES.txt': 'a list',
  };
  async function content(name: string, bytes: Uint8Array, own = new Map<string, string>()): Promise<string> {
    await write(name, bytes);
    return (await inspectPackage(files, join(folder, name), own)).content;
  }

  test('depends neither on time nor on the order of the members', async () => {
    const one = await tarball(members, new Date(0), 'as given');
    const two = await tarball(members, new Date(1e12), 'reversed');
    expect(one.equals(two)).toBe(false);
    expect(await content('a.tar.gz', one)).toBe(await content('b.tar.gz', two));
  });

  test('moving bytes from one member to another changes it', async () => {
    const moved = { ...members, 'iris-1.0/src/model.py': '', 'iris-1.0/src/__init__.py': 'x = 1\n' };
    const one = await content('a.tar.gz', await tarball(members, new Date(0), 'as given'));
    expect(await content('b.tar.gz', await tarball(moved, new Date(0), 'as given'))).not.toBe(one);
  });

  test('a wheel: without the lists that the tool writes, and without data that moved', async () => {
    const base = { 'iris-1.0.dist-info/METADATA': metadata, 'iris/model.py': 'x = 1\n' };
    const rows = 'a,b\n1,2\n';
    await write('src/iris/rows.csv', rows);
    const own = new Map([['src/iris/rows.csv', await files.digest(join(folder, 'src/iris/rows.csv'))]]);
    const plain = await content('a.whl', wheel(base), own);
    const more = { ...base, 'iris/rows.csv': rows, 'iris-1.0.dist-info/RECORD': 'x', 'iris-1.0.dist-info/WHEEL': 'y' };
    expect(await content('b.whl', wheel(more, '2024-05-05'), own)).toBe(plain);
    expect(await content('c.whl', wheel({ ...base, 'iris/other.csv': rows }), own)).not.toBe(plain);
  });

  test('own files: data, the file of params and mlops.yml, nothing outside the workspace', async () => {
    await write('mlops.yml', 'train: {params: conf/p.yml}\n');
    await write('conf/p.yml', 'l2: 1\n');
    await write('data/a.csv', 'a\n1\n');
    await write('data/b [1].csv', 'a\n1\n');
    const own = await findOwnFiles(files, folder, ['data/a*.csv', 'data/b [1].csv', '../*.csv', 'missing.csv']);
    expect([...own.keys()].sort()).toEqual(['conf/p.yml', 'data/a.csv', 'data/b [1].csv', 'mlops.yml']);
  });
});
