import { expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { globbed } from '../../src/host/node-glob.js';
import { temporaryFolder } from '../support/folders.js';

function scene(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data', 'deep', '.hidden'), { recursive: true });
  for (const path of ['a.csv', 'data/b.csv', 'data/deep/c.v2.csv', 'data/deep/.hidden/d.csv', 'data/[e].csv', '.f'])
    writeFileSync(join(folder, path), path);
  symlinkSync(join(folder, 'a.csv'), join(folder, 'data', 'link.csv'));
  symlinkSync(join(folder, 'data', 'deep'), join(folder, 'linked'));
  symlinkSync(join(folder, 'gone'), join(folder, 'broken.csv'));
  symlinkSync('/dev/null', join(folder, 'device.csv'));
  return folder;
}

// What the library finds is what the shorter way for plain paths has to find.
test.each([
  ...[
    'a.csv',
    'A.csv',
    'b.csv',
    'data/b.csv',
    'data/B.csv',
    'data/deep/c.v2.csv',
    'data',
    'data/deep',
    'data/none.csv',
    'none/b.csv',
  ],
  ...[
    'a.csv/b.csv',
    'data/link.csv',
    'linked/c.v2.csv',
    'linked',
    'broken.csv',
    'device.csv',
    './a.csv',
    'data/../a.csv',
    'data//b.csv',
  ],
  ...[
    'data/deep/.hidden/d.csv',
    '.f',
    'data/[e].csv',
    'data/\\[e\\].csv',
    'data/*.csv',
    '\\!a.csv',
    '!a.csv',
    'data/',
    '',
  ],
])('%j', async (pattern) => {
  const folder = scene();
  const expected = await glob([pattern], { cwd: folder, dot: false, onlyFiles: true, expandDirectories: false });
  expect((await globbed(pattern, folder)).sort()).toEqual(expected.sort());
});
