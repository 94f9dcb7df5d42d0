import { expect, test } from '@jest/globals';
import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { sweep, temporaryFile } from '../../src/host/sweep.js';
import { temporaryFolder } from '../support/folders.js';

const now = new Date('2026-03-01T12:00:00Z');
const clock = { now: () => now, elapsed: () => 0 };
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

test('what was left half made a day ago goes; what is being written, and what has another name, stays', async () => {
  const files = new NodeFiles();
  const folder = temporaryFolder();
  const given: Record<string, number> = {
    'lock.0123456789ab.tmp': 25,
    'other.0123456789ab.tmp/deep/file': 25,
    // One file of it was written just now.
    'half.0123456789ab.tmp/old': 25,
    'half.0123456789ab.tmp/new': 1,
    'fresh.0123456789ab.tmp': 23,
    'lock.tmp': 99,
    'result.json': 99,
    // Only what lies directly in the folder is looked at.
    'step/file.0123456789ab.tmp': 99,
  };
  for (const [path, hours] of Object.entries(given)) {
    await files.write(join(folder, path), 'x');
    utimesSync(join(folder, path), hoursAgo(hours), hoursAgo(hours));
  }
  await sweep(files, clock, folder, temporaryFile);
  const gone = ['lock.0123456789ab.tmp', 'other.0123456789ab.tmp/deep/file'];
  expect(await files.list(folder)).toEqual(
    Object.keys(given)
      .filter((path) => !gone.includes(path))
      .sort(),
  );
});

test('it follows no link, and a folder that is not there is nothing to sweep', async () => {
  const files = new NodeFiles();
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  await files.write(join(elsewhere, 'a.0123456789ab.tmp'), 'x');
  utimesSync(join(elsewhere, 'a.0123456789ab.tmp'), hoursAgo(99), hoursAgo(99));
  symlinkSync(elsewhere, join(folder, 'link'));
  await sweep(files, clock, join(folder, 'link'), temporaryFile);
  await sweep(files, clock, join(folder, 'none'), temporaryFile);
  expect(await files.list(elsewhere)).toEqual(['a.0123456789ab.tmp']);
});
