import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { jobs } from '../../src/entry/jobs.js';
import { OutsideError, ProgramError, UserError, UserErrors } from '../../src/host/errors.js';
import { InlineThreads } from '../../src/host/inline-threads.js';
import { NodeThreads } from '../../src/host/node-threads.js';
import { errorFrom, failureFrom } from '../../src/host/thread-message.js';
import type { Threads } from '../../src/host/threads.js';

const bundle = join(process.cwd(), 'dist', 'index.js');
const implementations: { name: string; threads: Threads }[] = [
  { name: 'in this thread', threads: new InlineThreads(jobs) },
  { name: 'of Node, started from the bundle', threads: new NodeThreads(bundle, 2) },
];

function block(text: string, line: number): unknown {
  const shared = new SharedArrayBuffer(text.length + 1);
  Buffer.from(shared).write(text);
  return { kind: 'csv', file: 'a.csv', delimiter: ',', width: 2, order: [0, 1], shared, length: text.length, line };
}

describe.each(implementations)('threads $name', ({ threads }) => {
  test('do messages in their order, and keep what they found', async () => {
    const thread = await threads.open('rows', { name: 'count', init: null, nulls: [] });
    const answers = [
      thread.call(block('1,2\n3,4\n', 2)),
      thread.call(block('5,6', 4)),
      thread.call({ kind: 'result' }),
    ];
    expect(await Promise.all(answers)).toEqual([{ rows: 2, blank: 0 }, { rows: 1, blank: 0 }, 3]);
    await thread.close();
  });

  test('tell a mistake in the data as such, and go on', async () => {
    const thread = await threads.open('rows', { name: 'count', init: null, nulls: [] });
    const wrong = thread.call(block('1,2\n3\n', 7));
    await expect(wrong).rejects.toBeInstanceOf(UserError);
    await expect(wrong).rejects.toThrow('a.csv:8: expected 2 cells as in the header, got 1 cell');
    expect(await thread.call(block('5,6', 4))).toEqual({ rows: 1, blank: 0 });
    await thread.close();
  });

  test('refuse a job that there is not', async () => {
    const asked = threads
      .open('rows', { name: 'nothing', init: null, nulls: [] })
      .then((thread) => thread.call({ kind: 'result' }));
    await expect(asked).rejects.toThrow('no job for rows is called "nothing"');
  });
});

test('a thread that is closed answers no more', async () => {
  const thread = await new NodeThreads(bundle, 1).open('rows', { name: 'count', init: null, nulls: [] });
  await thread.call({ kind: 'result' });
  await thread.close();
  await expect(thread.call({ kind: 'result' })).rejects.toThrow('ended before its work was done');
});

const travellers: { error: Error; is: new (...words: never[]) => Error }[] = [
  { error: new UserError('a.csv:1: wrong'), is: UserError },
  { error: new UserErrors(['one', 'two']), is: UserErrors },
  { error: new OutsideError('the disk is full'), is: OutsideError },
  { error: new ProgramError('it failed.', ['last line']), is: ProgramError },
  { error: new TypeError('x is not a function'), is: Error },
];
test.each(travellers)('an error keeps its kind and its words between threads: $error.name', ({ error, is }) => {
  const back = errorFrom(structuredClone(failureFrom(error)));
  expect(back).toBeInstanceOf(is);
  expect(back instanceof UserError).toBe(error instanceof UserError);
  expect(back.message).toBe(error.message);
});
