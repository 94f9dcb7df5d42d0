import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { nodeClock } from '../../src/host/node-clock.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { isAlive, NodeProcess } from '../../src/host/node-process.js';
import { isSameProcess, processMark } from '../../src/host/process-mark.js';
import { TerminalLog } from '../../src/host/terminal-log.js';
import { RunDirectory } from '../../src/run/directory.js';
import { seenInputs } from '../../src/run/inputs.js';
import { type LockOwner, takeLock } from '../../src/run/lock.js';
import { runStep } from '../../src/run/runner.js';
import type { Context, Outcome, Step } from '../../src/run/step.js';
import { temporaryFolder } from '../support/folders.js';

interface Options {
  readonly factor: number;
}

/** A step that multiplies a number of the workspace, counting its runs. */
class Multiply implements Step<Options> {
  runs = 0;
  readonly name = 'multiply';
  folder = (): string => 'multiply';
  reads = ({ factor }: Options) => ({ workspace: ['number.txt'], run: ['earlier'], options: { factor } });
  skippable = (): boolean => true;
  async run({ factor }: Options, { files, workspace, run }: Context): Promise<Outcome> {
    this.runs += 1;
    const number = Number(await files.text(join(workspace, 'number.txt')));
    if (Number.isNaN(number)) throw new UserError('number.txt: expected a number.');
    await files.write(run.path('multiply', 'product.txt'), String(number * factor));
    return {
      status: number < 0 ? 'no' : 'ok',
      summary: `the product is ${number * factor}`,
      figures: { product: number * factor },
    };
  }
}

function stage(version = '1.0.0') {
  const workspace = temporaryFolder();
  writeFileSync(join(workspace, 'number.txt'), '21');
  const files = new NodeFiles();
  const context = (tool: string): Context => ({
    files,
    process: new NodeProcess({}),
    clock: nodeClock,
    log: new TerminalLog({ write: () => undefined, terminal: false, colour: false, quiet: true, clock: nodeClock }),
    run: new RunDirectory(join(workspace, '.mlops'), files),
    workspace,
    who: { tool, actor: 'ada', run: null, repository: null, revision: 'abc', dirty: false },
    child: [],
  });
  return { workspace, files, context: context(version), later: context('1.0.1'), step: new Multiply() };
}

describe('runStep', () => {
  test('records who did what when', async () => {
    const { context, step, workspace } = stage();
    const ran = await runStep(step, { factor: 2 }, context, false);
    expect(ran).toMatchObject({ status: 'ok', summary: 'the product is 42', skipped: false, figures: { product: 42 } });
    const result = JSON.parse(readFileSync(join(workspace, '.mlops/multiply/result.json'), 'utf8'));
    expect(result).toMatchObject({
      format: 'mlops-result/1',
      step: 'multiply',
      actor: 'ada',
      tool: '1.0.0',
      revision: 'abc',
    });
    // sha256 of the two characters "42", by sha256sum
    expect(result.outputs).toEqual({
      'product.txt': '73475cb40a568e8da8a045ced110137e159f890ac4da883b6b17dc651b3a8049',
    });
  });

  test('skips only what would do the same again', async () => {
    const { workspace, context, later, step } = stage();
    const expectRuns = async (runs: number, options: Options, at = context, force = false): Promise<void> => {
      const ran = await runStep(step, options, at, force);
      expect(step.runs).toBe(runs);
      expect(ran.figures).toHaveProperty('product');
    };
    await expectRuns(1, { factor: 2 });
    await expectRuns(1, { factor: 2 });
    await expectRuns(2, { factor: 3 });
    writeFileSync(join(workspace, 'number.txt'), '22');
    await expectRuns(3, { factor: 3 });
    writeFileSync(join(workspace, '.mlops', 'earlier'), 'x');
    await expectRuns(4, { factor: 3 });
    writeFileSync(join(workspace, '.mlops/multiply/product.txt'), 'touched');
    await expectRuns(5, { factor: 3 });
    writeFileSync(join(workspace, '.mlops/multiply/more.txt'), 'added');
    await expectRuns(6, { factor: 3 });
    writeFileSync(join(workspace, '.mlops/multiply/result.json'), '{"torn');
    await expectRuns(7, { factor: 3 });
    await expectRuns(8, { factor: 3 }, later);
    await expectRuns(9, { factor: 3 }, later, true);
    await expectRuns(9, { factor: 3 }, later);
  });

  test('does not read a pipe that a program left in the folder of its step, nor what its links lead to', async () => {
    const { context, step } = stage();
    const run = async (options: Options, given: Context): Promise<Outcome> => {
      const outcome = await step.run(options, given);
      execFileSync('mkfifo', [context.run.path('multiply', 'pipe')]);
      symlinkSync('pipe', context.run.path('multiply', 'link'));
      symlinkSync('nothing', context.run.path('multiply', 'lost'));
      return outcome;
    };
    const leaving = Object.assign(new Multiply(), { run });
    const ran = await runStep(leaving, { factor: 2 }, context, false);
    expect(Object.keys(ran.outputs)).toEqual(['product.txt']);
    expect((await runStep(leaving, { factor: 2 }, context, false)).skipped).toBe(true);
  });

  test('does not read a device that stands where a file should', async () => {
    const { context } = stage();
    symlinkSync('/dev/zero', join(context.workspace, 'zero.txt'));
    const inputs = await seenInputs('multiply', { workspace: ['*.txt'] }, context);
    expect(await inputs()).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a large file counts as it was before the step, and one that changed meanwhile as no file does', async () => {
    const { workspace, context } = stage();
    const seen = async (most?: number) => seenInputs('multiply', { workspace: ['*.txt'] }, context, most);
    const before = await (await seen())();
    const [early, late] = [await seen(), await seen(1)];
    expect(await late()).toBe(before);
    writeFileSync(join(workspace, 'number.txt'), '22');
    expect(await early()).toBe(before);
    const after = await (await seen())();
    expect(after).not.toBe(before);
    expect([before, after]).not.toContain(await late());
  });

  test('a check that said no is never skipped', async () => {
    const { workspace, context, step } = stage();
    writeFileSync(join(workspace, 'number.txt'), '-1');
    expect((await runStep(step, { factor: 2 }, context, false)).status).toBe('no');
    await runStep(step, { factor: 2 }, context, false);
    expect(step.runs).toBe(2);
  });

  test('a failure is recorded, thrown, and leaves no output of an earlier run', async () => {
    const { workspace, context, step, files } = stage();
    await runStep(step, { factor: 2 }, context, false);
    writeFileSync(join(workspace, 'number.txt'), 'abc');
    await expect(runStep(step, { factor: 2 }, context, false)).rejects.toEqual(
      new UserError('number.txt: expected a number.'),
    );
    expect(await files.list(join(workspace, '.mlops/multiply'))).toEqual(['result.json']);
    const result = JSON.parse(readFileSync(join(workspace, '.mlops/multiply/result.json'), 'utf8'));
    expect(result).toMatchObject({ status: 'failed', summary: 'number.txt: expected a number.' });
  });
});

test('what a failed step failed of is told, also where it cannot be recorded', async () => {
  const { workspace, context, step, files } = stage();
  writeFileSync(join(workspace, 'number.txt'), 'abc');
  const told: string[] = [];
  const full = Object.assign(Object.create(files) as NodeFiles, {
    write: () => Promise.reject(new OutsideError('result.json: the disk is full.')),
  });
  const log = Object.assign(Object.create(context.log) as TerminalLog, { warning: (text: string) => told.push(text) });
  const run = new RunDirectory(context.run.root, full);
  await expect(runStep(step, { factor: 2 }, { ...context, files: full, log, run }, false)).rejects.toEqual(
    new UserError('number.txt: expected a number.'),
  );
  expect(told).toEqual(['result.json: the disk is full.']);
});

describe('takeLock', () => {
  const owner: LockOwner = {
    pid: process.pid,
    host: hostname(),
    command: 'mlops check',
    since: '2026-01-01T00:00:00.000Z',
    mark: processMark(process.pid),
  };
  const alive = (holder: LockOwner): boolean => isSameProcess(holder, processMark(process.pid), isAlive);
  const take = (path: string) => takeLock(new NodeFiles(), path, owner, alive);

  test('holds others off until it is given back', async () => {
    const path = join(temporaryFolder(), 'lock');
    const release = await take(path);
    await expect(take(path)).rejects.toBeInstanceOf(OutsideError);
    await expect(take(path)).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
    await release();
    await (
      await take(path)
    )();
  });

  test('takes over from a process that has died', async () => {
    const path = join(temporaryFolder(), 'lock');
    const ended = await new NodeProcess({}).run({
      argv: [process.execPath, '-e', 'console.log(process.pid)'],
      cwd: '/',
      capture: true,
    });
    writeFileSync(path, JSON.stringify({ ...owner, pid: Number(ended.stdout) }));
    await (
      await take(path)
    )();
  });

  test('does not judge a process of another machine', async () => {
    const path = join(temporaryFolder(), 'lock');
    writeFileSync(path, JSON.stringify({ ...owner, pid: 1, host: 'elsewhere' }));
    await expect(take(path)).rejects.toThrow('on elsewhere');
  });

  test.each([
    { name: 'a torn lock', text: '{"pid": 1' },
    { name: 'an empty lock', text: '' },
    { name: 'a lock of bytes', text: '\0\u0001\ufffd' },
    { name: 'a lock of another form', text: '{"pid": "1", "host": 7}' },
  ])('$name is nobody’s', async ({ text }) => {
    const path = join(temporaryFolder(), 'lock');
    writeFileSync(path, text);
    await (
      await take(path)
    )();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  describe('a process that has the number of the holder', () => {
    const own = processMark(process.pid);
    const cases: { name: string; mark: LockOwner['mark']; held: boolean }[] = [
      { name: 'is the holder', mark: own, held: true },
      { name: 'started later, so it is another one', mark: own && { ...own, start: `${own.start}0` }, held: false },
      { name: 'cannot be told from it by a lock of an earlier version', mark: null, held: true },
      { name: 'is not looked for in another container', mark: own && { ...own, space: 'pid:[1]' }, held: true },
      {
        name: 'cannot be told from it on another machine of this name',
        mark: own && { ...own, boot: 'other' },
        held: true,
      },
    ];
    test.each(cases)('$name', async ({ mark, held }) => {
      expect(own).not.toBeNull();
      const path = join(temporaryFolder(), 'lock');
      // JSON leaves out what is undefined.
      writeFileSync(path, JSON.stringify({ ...owner, mark: mark ?? undefined }));
      if (held) await expect(take(path)).rejects.toBeInstanceOf(OutsideError);
      else await (await take(path))();
    });

    test('has a mark of its own, the same each time', async () => {
      const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log(1)'], { stdio: 'pipe' });
      await once(child.stdout, 'data');
      const mark = processMark(child.pid!);
      expect(mark).toEqual(processMark(child.pid!));
      expect(mark).toMatchObject({ boot: own?.boot, space: own?.space });
      expect(Number(mark?.start)).toBeGreaterThan(Number(own?.start));
      child.stdin.end();
      await once(child, 'close');
      expect(processMark(child.pid!)).toBeNull();
    });
  });

  test('who saw a dead one’s lock, but comes late, leaves the lock that another has taken meanwhile', async () => {
    const files = new NodeFiles();
    const path = join(temporaryFolder(), 'lock');
    const dead = { ...owner, pid: 2 ** 30 };
    writeFileSync(path, JSON.stringify(dead));
    const early = { ...owner, command: 'mlops early' };
    let taken = false;
    const late = Object.assign(Object.create(files) as NodeFiles, {
      text: async (read: string): Promise<string> => {
        const text = await files.text(read);
        if (!taken) await takeLock(files, path, early, alive);
        taken = true;
        return text;
      },
    });
    await expect(takeLock(late, path, { ...owner, command: 'mlops late' }, alive)).rejects.toThrow('`mlops early`');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject(early);
  });
});

describe('RunDirectory', () => {
  test('names the step that writes a missing or foreign file', async () => {
    const { context } = stage();
    const parse = (value: unknown): number => {
      if (typeof value !== 'number') throw new Error('no number');
      return value;
    };
    await expect(context.run.read('split/manifest.json', 'split', parse)).rejects.toThrow('run `mlops split` first');
    await context.run.write('split/manifest.json', 'text');
    await expect(context.run.read('split/manifest.json', 'split', parse)).rejects.toThrow(
      'run `mlops split --force` again',
    );
    await context.run.write('split/manifest.json', 3);
    await expect(context.run.read('split/manifest.json', 'split', parse)).resolves.toBe(3);
  });
});
