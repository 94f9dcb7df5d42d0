import { afterEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { annotations } from '../support/annotations.js';
import { content } from '../support/content.js';
import { action, mlops } from '../support/doors.js';
import { tinyCopy } from '../support/tiny.js';

// Another program that adds a whole row to the data, over and over; the file is never broken, only another one each time it is looked at.
const writing = `const { appendFileSync } = require('node:fs');
process.stdout.write('writing');
for (let row = 0; ; row++) appendFileSync('data.csv', 'Q-' + row + ',8,3,rose,no\\n');`;

let writer: ChildProcess | undefined;

afterEach(() => void writer?.kill('SIGKILL'));

async function whileSomebodyWrites(folder: string): Promise<void> {
  writer = spawn(process.execPath, ['-e', writing], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(writer.stdout!, 'data');
  const before = statSync(join(folder, 'data.csv')).size;
  while (statSync(join(folder, 'data.csv')).size === before) await new Promise((done) => setTimeout(done, 1));
}

/** Everything but the data. */
function kept(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(content(folder)).filter(([path]) => path !== 'data.csv' && !path.startsWith('.mlops/')),
  );
}

const says =
  /data\.source: data\.csv changed \(\d+ bytes, then \d+\) while this run read it; run again when nothing writes to it\./;

test.each(['validate', 'split'])('%s of a file that somebody writes to says so, by the CLI', async (step) => {
  const folder = tinyCopy();
  const before = kept(folder);
  await whileSomebodyWrites(folder);
  const { code, stderr } = await mlops(folder, step, '--quiet');
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(says) });
  expect(stderr).not.toMatch(/\n\s+at |Q-\d/);
  expect(kept(folder)).toEqual(before);
});

test('a release of a file that somebody writes to publishes nothing, by the action', async () => {
  const folder = tinyCopy();
  const before = kept(folder);
  await whileSomebodyWrites(folder);
  const { code, stdout, stderr, outputs } = await action(folder, { step: 'release' });
  const told = annotations(stdout).filter(({ level }) => level === 'error');
  expect({ code, stderr, told }).toEqual({
    code: 3,
    stderr: '',
    told: [expect.objectContaining({ text: expect.stringMatching(says) })],
  });
  expect(outputs['promoted'] ?? 'false').toBe('false');
  expect(kept(folder)).toEqual(before);
});
