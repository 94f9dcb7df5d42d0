import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { checksSchema, type Checks, type CheckResult } from '../../src/project/check.js';
import { testOptions } from '../../src/project/test.options.js';
import { testSection } from '../../src/project/test.report.js';
import { testStep } from '../../src/project/test.step.js';
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

const run = (options: unknown) =>
  runStep(testStep, { test: testOptions.parse(options), report: { values: false } }, context, false);
const checks = (): Promise<Checks> =>
  context.run.read('test/commands.json', 'test', (value) => checksSchema.parse(value));
const results = async (): Promise<CheckResult[]> => (await checks()).commands;
const node = (code: string): string[] => [process.execPath, '-e', code];

describe('test step', () => {
  test('passes where every command ends with 0, and streams their output', async () => {
    const { status, figures, summary } = await run({
      command: node('console.log("one"); console.error("two")'),
      quality: ['echo three | cat'],
    });
    expect({ status, figures, summary }).toEqual({
      status: 'ok',
      figures: { commands: 2, failed: 0 },
      summary: '2 commands passed.',
    });
    expect([...context.log.lines].sort()).toEqual(['one', 'three', 'two']);
    expect((await results()).map(({ kind, command, code }) => [kind, command, code])).toEqual([
      ['test', `${process.execPath} -e console.log("one"); console.error("two")`, 0],
      ['quality', 'echo three | cat', 0],
    ]);
  });

  test.each([
    { name: 'code 1', code: 'console.log("expected 3, got 4"); process.exitCode = 1', ended: 'code 1' },
    { name: 'code 2, which is ours for bad input', code: 'process.exitCode = 2', ended: 'code 2' },
    { name: 'code 3', code: 'process.exitCode = 3', ended: 'code 3' },
    { name: 'code 70', code: 'process.exitCode = 70', ended: 'code 70' },
    { name: 'code 127 of its own', code: 'process.exitCode = 127', ended: 'code 127' },
    { name: 'a signal', code: 'process.kill(process.pid, "SIGKILL")', ended: 'SIGKILL' },
  ])('says no on $name, after all commands have run', async ({ code, ended }) => {
    const { status, summary, figures } = await run({ command: node(code), quality: ['echo lint'] });
    expect(status).toBe('no');
    expect(summary).toContain(`(${ended})`);
    expect(figures).toEqual({ commands: 2, failed: 1 });
    expect((await results())[1]).toMatchObject({ command: 'echo lint', code: 0, tail: ['lint'] });
    expect(context.log.errors).toHaveLength(1);
  });

  test('shows the last lines of what failed', async () => {
    await run({ command: node('for (let i = 0; i < 80; i++) console.log("line", i); process.exitCode = 1') });
    expect(context.log.errors[0]).toContain('line 79');
    expect(context.log.errors[0]).not.toContain('line 60');
    const [result] = await results();
    expect(result?.tail).toHaveLength(50);
    expect(toMarkdown([testSection(await checks())])).toContain('line 79');
  });

  test('a failing command in the middle of a pipe fails', async () => {
    const { status } = await run({ command: 'false | cat' });
    expect(status).toBe('no');
  });

  test('ends what lasts too long', async () => {
    const { status, summary } = await run({ command: node('setInterval(() => {}, 1000)'), timeout_minutes: 0.005 });
    expect(status).toBe('no');
    expect(summary).toContain('no end within 0.005 min');
    expect((await results())[0]).toMatchObject({ code: null, ended: 'no end within 0.005 min' });
  });

  test.each([
    {
      name: 'a list',
      options: { command: ['no-such-program-here', '-q'] },
      says: /test\.command: no-such-program-here: no such program/,
    },
    {
      name: 'a string',
      options: { command: 'no-such-program-here -q' },
      says: /test\.command: "no-such-program-here -q" needs a program that is not installed/,
    },
    {
      name: 'quality',
      options: { command: 'true', quality: ['no-such-linter .'] },
      says: /test\.quality: "no-such-linter \." needs/,
    },
  ])('a program that is not installed is an error: $name', async ({ options, says }) => {
    const error: unknown = await run(options).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(says);
  });

  test('names all programs that are missing at once', async () => {
    await expect(run({ command: ['no-such-a'], quality: [['no-such-b']] })).rejects.toThrow(/no-such-a[^]*no-such-b/);
    expect(await results()).toHaveLength(2);
  });

  test('without tests says so and goes on', async () => {
    const { status, summary } = await run({});
    expect({ status, summary }).toEqual({ status: 'ok', summary: 'No tests found; set test.command in mlops.yml.' });
    expect(context.log.notices).toEqual(['no tests found; set test.command']);
    expect(toMarkdown([testSection(await checks())])).toContain('No tests found');
  });

  test('runs npm test where the package has one', async () => {
    const script = `node -e "console.log('from npm')"`;
    await files.write(join(folder, 'package.json'), JSON.stringify({ name: 'x', scripts: { test: script } }));
    const { status } = await run({});
    expect(status).toBe('ok');
    expect((await results()).map(({ command }) => command)).toEqual(['npm test']);
    expect(context.log.lines).toContain('from npm');
  });

  test('shows output that tries to be Markdown as text', () => {
    const result = { kind: 'test', command: 'a`b|c', code: 1, ended: null, seconds: 1, tail: ['```', '</details>'] };
    const none = { tests: null, findings: { count: 0, first: [] }, coverage: null };
    const given = { format: 'mlops-checks/1', minCoverage: null, commands: [{ ...result, ...none }] };
    const text = toMarkdown([testSection(checksSchema.parse(given))]);
    expect(text).toContain('````');
    expect(text).not.toMatch(/^\| a`b\|c/m);
  });
});
