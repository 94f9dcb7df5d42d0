import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { packageOptions } from '../../src/project/package.options.js';
import { uploadStep } from '../../src/project/upload.step.js';
import { runStep } from '../../src/run/runner.js';
import { NpmRegistry } from '../support/package-server/npm-registry.js';
import { recorded, tarBytes } from '../support/package-server/packages.js';
import { contextIn, type ProjectContext } from './context.js';

const files = new NodeFiles();
let folder: string;
let context: ProjectContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
  const text = JSON.stringify({ name: 'iris', version: '1.0.0' });
  await files.write(context.run.path('package/iris-1.0.0.tgz'), await tarBytes({ 'package/package.json': text }));
  const { built } = await recorded(files, context.run.path('package'), 'npm', 'iris', '1.0.0', ['iris-1.0.0.tgz']);
  await context.run.write('package/package.json', built);
});
afterEach(() => files.close());

const upload = (options: Record<string, unknown>, variables: Record<string, string> = {}) =>
  runStep(uploadStep, { package: packageOptions.parse(options) }, { ...context, variables }, false);

test('sends the package to the server, and says again that it is there', async () => {
  const registry = await NpmRegistry.start(['Bearer abc']);
  try {
    const server = { kind: 'npm', url: registry.url };
    const first = await upload({ server }, { MLOPS_PACKAGE_TOKEN: 'abc' });
    expect(first.summary).toBe('Sent iris 1.0.0 to the package server (iris-1.0.0.tgz).');
    expect(first.figures['files']).toEqual([{ file: 'iris-1.0.0.tgz', delivery: 'sent' }]);
    const again = await upload({ server }, { MLOPS_PACKAGE_TOKEN: 'abc' });
    expect(again.summary).toBe('iris 1.0.0 is on the package server already.');
    await expect(upload({ server }, { MLOPS_PACKAGE_TOKEN: 's3cret' })).rejects.toThrow(/401/);
    expect(await files.text(context.run.path('upload/result.json'))).not.toContain('s3cret');
  } finally {
    await registry.stop();
  }
});

test('runs the command of the repository with the path of the package', async () => {
  const { summary } = await upload({ upload: 'echo "$MLOPS_PACKAGE" > sent' });
  expect(summary).toBe('Sent iris 1.0.0 (iris-1.0.0.tgz).');
  expect(await files.text(join(folder, 'sent'))).toBe(`${context.run.path('package/iris-1.0.0.tgz')}\n`);
});

test('a command that fails is an error with its last lines', async () => {
  await expect(upload({ upload: 'echo refused; exit 3' })).rejects.toThrow(
    /^package\.upload: .* ended with code 3;[^]*refused/,
  );
});

test('nothing is to be sent', async () => {
  expect((await upload({})).summary).toMatch(/^No upload/);
  expect((await upload({ enabled: false, upload: 'exit 1' })).summary).toBe('No upload: package.enabled is false.');
});

test.each([
  {
    name: 'a package that was changed',
    change: (path: string) => files.write(path, 'other'),
    says: /not the package that package\/package\.json describes/,
  },
  {
    name: 'a package that is missing',
    change: (path: string) => files.remove(path),
    says: /not the package that package\/package\.json describes/,
  },
])('$name is not sent', async ({ change, says }) => {
  await change(context.run.path('package/iris-1.0.0.tgz'));
  await expect(upload({ upload: 'true' })).rejects.toThrow(says);
});

test('a record that names a file elsewhere is not read', async () => {
  const text = await files.text(context.run.path('package/package.json'));
  await files.write(context.run.path('package/package.json'), text.replaceAll('iris-1.0.0.tgz', '../../../etc/passwd'));
  await expect(upload({ upload: 'true' })).rejects.toThrow(/not a file that `mlops package` of this version wrote/);
});
