import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { resolveSources } from '../../src/table/source.js';

let files: NodeFiles;
let workspace: string;
let outside: string;

beforeEach(async () => {
  files = new NodeFiles();
  workspace = await files.real(await files.temporary());
  outside = await files.real(await files.temporary());
  await mkdir(join(workspace, 'data/deep'), { recursive: true });
  for (const name of ['b.csv', 'a.csv', 'deep/c.tsv', 'x[1].csv', 'model.bin', 'UPPER.CSV']) {
    await writeFile(join(workspace, 'data', name), 'a,b\n1,2\n');
  }
  await writeFile(join(outside, 'secret.csv'), 'a,b\n1,2\n');
  await symlink(join(outside, 'secret.csv'), join(workspace, 'data/link-out.csv'));
  await symlink(join(workspace, 'data/a.csv'), join(workspace, 'inner-link.csv'));
  await symlink(outside, join(workspace, 'folder-link'));
  await symlink(join(workspace, 'nowhere.csv'), join(workspace, 'broken.csv'));
});

afterEach(async () => {
  await files.close();
});

describe('resolveSources', () => {
  test.each([
    { name: 'one file', given: ['data/a.csv'], expect: ['data/a.csv'] },
    { name: 'a dot before', given: ['./data/a.csv'], expect: ['data/a.csv'] },
    { name: 'a glob, sorted', given: ['data/[ab].csv'], expect: ['data/a.csv', 'data/b.csv'] },
    {
      name: 'patterns in their order, each file once',
      given: ['data/b.csv', 'data/?.csv'],
      expect: ['data/b.csv', 'data/a.csv'],
    },
    { name: 'deep', given: ['data/**/*.tsv'], expect: ['data/deep/c.tsv'] },
    { name: 'a name that looks like a glob', given: ['data/x[1].csv'], expect: ['data/x[1].csv'] },
    { name: 'suffix in capitals', given: ['data/UPPER.CSV'], expect: ['data/UPPER.CSV'] },
    { name: 'a link inside the workspace', given: ['inner-link.csv'], expect: ['inner-link.csv'] },
    { name: 'a file and a link to it: once', given: ['data/a.csv', 'inner-link.csv'], expect: ['data/a.csv'] },
  ])('$name', async ({ given, expect: paths }) => {
    const sources = await resolveSources(files, workspace, given);
    expect(sources.map(({ path }) => path)).toEqual(paths);
    expect(sources.every(({ size, full }) => size === 8 && full.startsWith(join(workspace, 'data')))).toBe(true);
  });

  test('an absolute path inside the workspace', async () => {
    const [source] = await resolveSources(files, workspace, [join(workspace, 'data/a.csv')]);
    expect(source).toEqual({
      mark: source!.mark,
      path: 'data/a.csv',
      full: join(workspace, 'data/a.csv'),
      size: 8,
      format: 'csv',
      compression: null,
    });
  });

  test.each([
    { name: 'nothing', given: 'data/z*.csv', expect: 'data.source: no file matches "data/z*.csv"' },
    {
      name: 'a folder',
      given: 'data',
      expect: 'data.source: "data" is a folder; name its files, such as "data/*.csv"',
    },
    { name: 'a link to a folder', given: 'folder-link', expect: 'leads out of the workspace' },
    { name: 'above the workspace', given: '../x.csv', expect: 'data.source: "../x.csv" leads out of the workspace' },
    {
      name: 'an absolute path elsewhere',
      given: '/etc/hosts',
      expect: 'data.source: "/etc/hosts" leads out of the workspace',
    },
    { name: 'a link out of it', given: 'data/link-out.csv', expect: '"data/link-out.csv" leads out of the workspace' },
    {
      name: 'a link out of it, by a glob',
      given: 'data/link*.csv',
      expect: '"data/link*.csv" leads out of the workspace',
    },
    {
      name: 'through a linked folder',
      given: 'folder-link/*.csv',
      expect: '"folder-link/*.csv" leads out of the workspace',
    },
    { name: 'another format', given: 'data/model.bin', expect: 'the name says no format that is read (.csv, .tsv,' },
    { name: 'a link to nothing', given: 'broken.csv', expect: 'no such file' },
  ])('refuses $name', async ({ given, expect: part }) => {
    const error = await resolveSources(files, workspace, [given]).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toContain(part);
  });
});
