import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { putInPlace } from '../../src/entry/put-in-place.js';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Origin } from '../../src/run/origin.js';
import { temporaryFolder } from '../support/folders.js';

/** A process that dies after so many copies. */
class DyingFiles extends NodeFiles {
  constructor(private left: number) {
    super();
  }

  override async copy(from: string, to: string): Promise<void> {
    if (this.left === 0) throw new Error('killed');
    this.left -= 1;
    await super.copy(from, to);
  }
}

const origin = (path: string): Origin => ({ kind: 'local', path, claims: { repository: null, revision: null } });
const other = { 'gate/verdict.json': '{}', 'train/manifest.json': '{}' };

async function scene(there: Readonly<Record<string, string>>) {
  const files = new NodeFiles();
  const [from, root] = [temporaryFolder(), temporaryFolder()];
  for (const [path, text] of Object.entries(other)) await files.write(join(from, path), text);
  for (const [path, text] of Object.entries(there)) await files.write(join(root, path), text);
  return { files, from, run: new RunDirectory(root, files) };
}

describe('putInPlace', () => {
  test('names that a killed process left are not the results of another run', async () => {
    const { files, from, run } = await scene({ lock: '{}', '.gitignore': '*', 'lock.0123456789ab.tmp': '{' });
    await putInPlace(files, from, run, origin('/one'), false);
    expect(await files.list(run.root)).toEqual(expect.arrayContaining(Object.keys(other)));
  });

  test('the results of another run stay, unless they are to be replaced', async () => {
    const { files, from, run } = await scene({ 'gate/verdict.json': '{"mine": 1}' });
    await expect(putInPlace(files, from, run, origin('/one'), false)).rejects.toBeInstanceOf(UserError);
    expect(await files.text(run.path('gate/verdict.json'))).toBe('{"mine": 1}');
    await putInPlace(files, from, run, origin('/one'), true);
    expect(await files.text(run.path('gate/verdict.json'))).toBe('{}');
  });

  test.each([0, 1])('a process that dies after %i copies is followed by one that ends its work', async (copies) => {
    const { files, from, run } = await scene({ 'report/report.md': 'old' });
    await expect(putInPlace(new DyingFiles(copies), from, run, origin('/one'), true)).rejects.toThrow('killed');
    await expect(putInPlace(files, from, run, origin('/two'), false)).rejects.toBeInstanceOf(UserError);
    await putInPlace(files, from, run, origin('/one'), false);
    expect(await files.list(run.root)).toEqual(['gate/verdict.json', 'origin.json', 'train/manifest.json']);
  });
});
