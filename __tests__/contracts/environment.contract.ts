import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access, Environment } from '../../src/host/environment.js';
import { UserError } from '../../src/host/errors.js';
import { argvOf, type Command, type Ended } from '../../src/host/process.js';
import { temporaryFolder } from '../support/folders.js';

/** An implementation of Environment. */
export interface EnvironmentCase {
  /** What it is, made anew from the same. */
  readonly make: () => Promise<Environment>;
  /** Whether Python was asked for. */
  readonly python: boolean;
}

/** The cases that every implementation of Environment has to pass. Commands are those of a POSIX shell. */
export function environmentContract(name: string, { make, python }: EnvironmentCase): void {
  describe(`${name} keeps the contract of environments`, () => {
    let environment: Environment;
    let folder: string;

    beforeAll(async () => {
      environment = await make();
      await environment.prepare();
    });
    beforeEach(() => {
      folder = temporaryFolder();
    });

    /** A script, given the folder of the test to write into unless said otherwise. */
    const run = (script: string, more: Partial<Command> = {}, access: Partial<Access> = {}): Promise<Ended> =>
      environment.run(
        { argv: argvOf(['sh', '-c', script]), cwd: folder, capture: true, ...more },
        { reads: [], writes: [folder], network: false, ...access },
      );
    const put = (path: string, text: string): string => {
      const full = join(folder, path);
      mkdirSync(join(full, '..'), { recursive: true });
      writeFileSync(full, text);
      return full;
    };

    test('a command gets its variables and its folder', async () => {
      const env = { MLOPS_SEED: '7', MLOPS_PARAMS: 'two\nlines, "quoted" $HOME `id`', MLOPS_EMPTY: '' };
      const script = 'printf "%s|%s|%s|%s" "$PWD" "$MLOPS_SEED" "$MLOPS_PARAMS" "${MLOPS_EMPTY-unset}"';
      const { stdout, code } = await run(script, { env });
      expect({ stdout, code }).toEqual({ stdout: `${folder}|7|${env.MLOPS_PARAMS}|`, code: 0 });
    });

    test('its own variables count before those of the machine', async () => {
      expect((await run('printf %s "$HOME"', { env: { HOME: folder } })).stdout).toBe(folder);
    });

    test('words of a command are handed over as they are', async () => {
      const words = ['$(id)', '`id`', ';', 'a b', '--rm', '-e', 'X=1', '"', "'", '', 'é\nnext', '*'];
      const argv = ['printf', '<%s>', ...words];
      expect((await run('', { argv })).stdout).toBe(words.map((word) => `<${word}>`).join(''));
    });

    test.each([0, 1, 3, 100, 125, 126, 127])('exit code %d is the command’s', async (code) => {
      expect(await run(`echo said; exit ${code}`)).toMatchObject({
        code,
        signal: null,
        timedOut: false,
        tail: ['said'],
      });
    });

    test('a signal that ends the command is told', async () => {
      const ended = await run('kill -9 $$');
      expect(ended).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: false });
    });

    test('lines come while the command runs, each from its stream', async () => {
      const lines: string[] = [];
      const seen = join(folder, 'seen');
      // It goes on only when its first line has arrived.
      const ended = await run(`echo first; while [ ! -e seen ]; do sleep 0.05; done; echo second >&2; printf third`, {
        onLine: (line, stream) => {
          lines.push(`${stream} ${line}`);
          if (line === 'first') writeFileSync(seen, '');
        },
        timeoutMs: 60_000,
      });
      expect(ended).toMatchObject({ code: 0, timedOut: false, stdout: 'first\nthird' });
      expect(lines[0]).toBe('stdout first');
      expect(lines.slice(1).sort()).toEqual(['stderr second', 'stdout third']);
    });

    test('no line of many is lost', async () => {
      let lines = 0;
      const ended = await run('i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done', {
        onLine: () => {
          lines++;
        },
      });
      expect(lines).toBe(20_000);
      expect(ended.stdout.length).toBe(20_000 * 'line \n'.length + 88_890);
      expect(ended.tail.at(-1)).toBe('line 19999');
    });

    test('a program that is not there is named with the key that asks for it', async () => {
      const failed = run('', { argv: ['no-such-program-1', 'x'], key: 'train.command' });
      await expect(failed).rejects.toThrow(UserError);
      await expect(failed).rejects.toThrow(/^train\.command: no-such-program-1: no such program /);
    });

    test('a program that must not be run is named, too', async () => {
      put('data.csv', 'a,b\n');
      const failed = run('', { argv: [join(folder, 'data.csv')], key: 'train.score' });
      await expect(failed).rejects.toThrow(UserError);
      await expect(failed).rejects.toThrow(/^train\.score: .*data\.csv: not executable/);
    });

    test('a timeout ends the command and all that it started', async () => {
      const beat = join(folder, 'beat');
      const script = '(while :; do echo x >> beat; sleep 0.05; done) & while [ ! -e never ]; do sleep 1; done';
      const ended = await run(script, { timeoutMs: 3000 });
      expect(ended).toMatchObject({ code: null, timedOut: true });
      const size = statSync(beat).size;
      expect(size).toBeGreaterThan(0);
      await new Promise((done) => setTimeout(done, 500));
      expect(statSync(beat).size).toBe(size);
    });

    test('what is given to read can be read, what is given to write is the caller’s', async () => {
      const [other, file] = [temporaryFolder(), put('in/rows.csv', 'a,b\n1,2\n')];
      const ended = await run(
        `cat "${file}" && cat "${file}" > "${other}/out" && mkdir "${other}/made"`,
        {},
        { reads: [file], writes: [other] },
      );
      expect(ended).toMatchObject({ code: 0, stdout: 'a,b\n1,2\n' });
      expect(readFileSync(join(other, 'out'), 'utf8')).toBe('a,b\n1,2\n');
      expect([statSync(join(other, 'out')).uid, statSync(join(other, 'made')).uid]).toEqual([
        process.getuid!(),
        process.getuid!(),
      ]);
    });

    test('a folder in a folder: each keeps what it holds', async () => {
      put('model/weights', 'w');
      const ended = await run('cat model/weights; echo done > model.txt', {}, { reads: [join(folder, 'model')] });
      expect(ended).toMatchObject({ code: 0, stdout: 'w' });
      expect(readFileSync(join(folder, 'model.txt'), 'utf8')).toBe('done\n');
    });

    test.each(['a b', 'a,b', 'a:b:ro', 'a"b', "a'b", 'a=b', 'é€', '$HOME', '-v', 'a\nb', 'a\\b', '#a', '%41'])(
      'a path may be called %j',
      async (name) => {
        const [given, out] = [put(`${name}/x`, 'content'), join(folder, name, 'out')];
        mkdirSync(out);
        const script = 'cat x && cat "$GIVEN" > "$OUT/y"';
        const cwd = join(folder, name);
        const ended = await run(
          script,
          { cwd, env: { GIVEN: given, OUT: out } },
          { reads: [cwd, given], writes: [out] },
        );
        expect(ended).toMatchObject({ code: 0, stdout: 'content' });
        expect(readFileSync(join(out, 'y'), 'utf8')).toBe('content');
      },
    );

    test('two commands at once do not meet', async () => {
      const both = await Promise.all(['one', 'two'].map((word) => run(`echo ${word}; sleep 0.2; echo ${word}`)));
      expect(both.map(({ stdout }) => stdout)).toEqual(['one\none\n', 'two\ntwo\n']);
    });

    test('the same is made from the same', async () => {
      const again = await make();
      expect(again.kind).toBe(environment.kind);
      expect(again.digest).toBe(environment.digest);
      expect(environment.digest).toMatch(/^[0-9a-f]{64}$/);
      const [first, second] = [await environment.installed(), await again.installed()];
      expect(second).toEqual(first);
      expect(first.system).toMatch(/^[a-z0-9]+ [a-z0-9]+$/);
      if (python) expect(first.python).toMatch(/^3\.\d+\.\d+/);
      expect(first.packages.map(({ name: each }) => each)).toEqual(first.packages.map(({ name: each }) => each).sort());
    });
  });
}
