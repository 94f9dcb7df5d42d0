import { describe, expect, test } from '@jest/globals';
import { inSession } from '../../src/entry/ending.js';
import { failureOf } from '../../src/entry/failure.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import type { Log } from '../../src/host/log.js';

describe('inSession', () => {
  const full = new OutsideError('lock: the disk is full.');
  const session = (close: () => Promise<void>): { told: string[]; held: Parameters<typeof inSession>[0] } => {
    const told: string[] = [];
    const log = { warning: (text: string) => told.push(text) } as Partial<Log> as Log;
    return { told, held: { context: { log }, close } };
  };

  test('what went wrong first is thrown, what the end of the session says is told', async () => {
    const { told, held } = session(() => Promise.reject(full));
    const wrong = new UserError('data.csv: no such file.');
    await expect(inSession(held, () => Promise.reject(wrong))).rejects.toBe(wrong);
    expect(told).toEqual(['lock: the disk is full.']);
  });

  test('a session that cannot be ended is an error, however well the work went', async () => {
    const { told, held } = session(() => Promise.reject(full));
    await expect(inSession(held, () => Promise.resolve('done'))).rejects.toBe(full);
    expect(told).toEqual([]);
  });

  test('it is closed once, after the work', async () => {
    const done: string[] = [];
    const { held } = session(() => Promise.resolve(void done.push('closed')));
    expect(await inSession(held, () => Promise.resolve(done.push('worked')))).toBe(1);
    expect(done).toEqual(['worked', 'closed']);
  });
});

describe('a limit of the machine is no defect, wherever it is hit', () => {
  const system = (code: string, path?: string): Error =>
    Object.assign(new Error('system'), { code, ...(path === undefined ? {} : { path }) });
  test.each([
    {
      name: 'loading a part of the program',
      cause: system('EMFILE', '/dist/1.js'),
      code: 3,
      says: /^\/dist\/1\.js: too many open files; raise the limit \(ulimit -n\) and run again\.$/,
    },
    {
      name: 'starting a program',
      cause: system('EAGAIN'),
      code: 3,
      says: /^mlops: the machine is at a limit, of processes or memory; close other programs and run again\.$/,
    },
    {
      name: 'writing an output',
      cause: system('ENOSPC'),
      code: 3,
      says: /^mlops: the disk is full; make room and run again\.$/,
    },
    {
      name: 'another error of the system',
      cause: system('EWEIRD'),
      code: 70,
      says: /^This is a defect of mlops-action/,
    },
    {
      name: 'a file of ours that is not there',
      cause: system('ENOENT', '/dist/1.js'),
      code: 70,
      says: /^This is a defect of mlops-action/,
    },
  ])('$name: $code', ({ cause, code, says }) => {
    expect(failureOf(cause)).toEqual({ code, sentences: [expect.stringMatching(says)] });
  });
});
