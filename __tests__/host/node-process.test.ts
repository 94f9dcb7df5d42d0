import { describe, expect, test } from '@jest/globals';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/host/errors.js';
import { LineSplitter } from '../../src/host/lines.js';
import { childVariables, isAlive, NodeProcess } from '../../src/host/node-process.js';
import { argvOf } from '../../src/host/process.js';
import { temporaryFolder } from '../support/folders.js';

const path = { PATH: process.env['PATH'] ?? '' };
const node = (code: string): string[] => [process.execPath, '-e', code];

describe('childVariables', () => {
  const job = {
    PATH: '/bin',
    HOME: '/root',
    GITHUB_TOKEN: 'ghs_secret',
    GITHUB_OUTPUT: '/o',
    GITHUB_ENV: '/e',
    GITHUB_PATH: '/p',
    GITHUB_STATE: '/s',
    GITHUB_SHA: 'abc',
    ACTIONS_RUNTIME_TOKEN: 'jwt',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
    INPUT_TOKEN: 'ghs_secret',
    'INPUT_WORKING-DIRECTORY': '.',
    input_lower: 'x',
    AWS_PROFILE: 'a',
    EMPTY: undefined,
  };
  test("takes away the runner's and the action's tokens and files", () => {
    expect(childVariables(job, [])).toEqual({ PATH: '/bin', HOME: '/root', GITHUB_SHA: 'abc', AWS_PROFILE: 'a' });
  });
  test('passes what the configuration names', () => {
    expect(childVariables(job, ['GITHUB_TOKEN'])).toHaveProperty('GITHUB_TOKEN', 'ghs_secret');
  });
});

describe('NodeProcess', () => {
  const process_ = new NodeProcess(path);
  const cwd = tmpdir();

  test('tells code, lines and output', async () => {
    const lines: string[] = [];
    const ended = await process_.run({
      argv: node("console.log('a\\nb'); console.error('c'); process.exitCode = 3"),
      cwd,
      capture: true,
      onLine: (line, stream) => lines.push(`${stream} ${line}`),
    });
    expect(ended).toMatchObject({ code: 3, signal: null, timedOut: false, stdout: 'a\nb\n' });
    expect(lines.sort()).toEqual(['stderr c', 'stdout a', 'stdout b']);
    expect([...ended.tail].sort()).toEqual(['a', 'b', 'c']);
  });

  test('keeps no secret in lines and tail: they reach reports, where no runner masks them', async () => {
    const lines: string[] = [];
    const ended = await new NodeProcess(path, ['hunter2', 'hunter2-long', '']).run({
      argv: node("console.log('key=hunter2-long, hunter2'); console.error('hunter2hunter2')"),
      cwd,
      onLine: (line) => lines.push(line),
    });
    expect([...ended.tail].sort()).toEqual(['******', 'key=***, ***']);
    expect(lines.sort()).toEqual(['******', 'key=***, ***']);
  });

  test('hands over only the given variables', async () => {
    const ended = await process_.run({
      argv: node('console.log(Object.keys(process.env).sort().join())'),
      cwd,
      env: { MLOPS_SEED: '1' },
      capture: true,
    });
    expect(ended.stdout).toBe('MLOPS_SEED,PATH\n');
  });

  test('what a program leaves running is ended a while after it, not waited for', async () => {
    const folder = temporaryFolder();
    const script = `(sleep 600; touch ${join(folder, 'survived')}) & echo $! > ${join(folder, 'pid')}; echo done`;
    const ended = await process_.run({ argv: ['sh', '-c', script], cwd: folder });
    expect(ended).toMatchObject({ code: 0, timedOut: false, tail: ['done'] });
    const { readFileSync } = await import('node:fs');
    const left = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    while (isAlive(left)) await new Promise((done) => setTimeout(done, 10));
  });

  test('a program that cannot be started is named with the key that asks for it', async () => {
    const folder = temporaryFolder();
    const run = (cwd: string): Promise<unknown> =>
      process_.run({ argv: ['no-such-program-1'], key: 'train.command', cwd });
    await expect(run(folder)).rejects.toEqual(
      new UserError('train.command: no-such-program-1: no such program on PATH; install it or correct the command.'),
    );
    const gone = join(folder, 'gone');
    await expect(run(gone)).rejects.toEqual(
      new UserError(`train.command: no-such-program-1: no folder ${gone} to run it in.`),
    );
  });

  test('a timeout ends the program and what it started', async () => {
    const mark = join(temporaryFolder(), 'pid');
    const grandchild = `require('fs').writeFileSync(${JSON.stringify(mark)}, String(process.pid)); setInterval(() => {}, 1000)`;
    const program = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], {stdio: 'inherit'}); setInterval(() => {}, 1000)`;
    const ended = await process_.run({ argv: node(program), cwd, timeoutMs: 1500 });
    expect(ended).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: true });
    const { readFileSync } = await import('node:fs');
    const pid = Number(readFileSync(mark, 'utf8'));
    await expect(until(() => !isAlive(pid))).resolves.toBe(true);
  });

  test.each([
    ['no-such-program-1', 'no-such-program-1: no such program on PATH'],
    ['', 'The command is empty'],
  ])('a program that cannot be started: %s', async (program, sentence) => {
    const failure = process_.run({ argv: [program], cwd });
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.toBeInstanceOf(UserError);
  });

  test('a string of mlops.yml runs by bash with -e and pipefail, a list without a shell', async () => {
    const failed = await process_.run({ argv: argvOf('false | cat; echo reached'), cwd, capture: true });
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    const literal = await process_.run({ argv: argvOf(['echo', '$(id)', '`id`', ';', 'x']), cwd, capture: true });
    expect(literal.stdout).toBe('$(id) `id` ; x\n');
  });
});

describe('LineSplitter', () => {
  const split = (...chunks: (string | Uint8Array)[]): string[] => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    for (const chunk of chunks) splitter.push(Buffer.from(chunk as string));
    splitter.end();
    return lines;
  };
  test.each<[string, (string | Uint8Array)[], string[]]>([
    ['all three line ends', ['a\nb\r\nc\rd'], ['a', 'b', 'c', 'd']],
    ['a line end cut in two', ['a\r', '\nb'], ['a', 'b']],
    ['a character cut in two', [new Uint8Array([0xc3]), new Uint8Array([0xa9, 10])], ['é']],
    ['no end', ['a'], ['a']],
    ['nothing', [], []],
  ])('%s', (_, chunks, lines) => {
    expect(split(...chunks)).toEqual(lines);
  });
  test('a line without an end does not grow for ever', () => {
    expect(split('x'.repeat(25_000)).map((line) => line.length)).toEqual([10_000, 10_000, 5_000]);
  });
});

async function until(condition: () => boolean): Promise<boolean> {
  for (let i = 0; i < 100 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  return condition();
}
