import { describe, expect, test } from '@jest/globals';
import { harmless, ActionLog } from '../../src/github/log.js';
import type { Clock } from '../../src/host/clock.js';
import { ProgramError } from '../../src/host/errors.js';
import { TerminalLog } from '../../src/host/terminal-log.js';

class Hands implements Clock {
  time = 0;
  now(): Date {
    return new Date(this.time);
  }
  elapsed(): number {
    return this.time;
  }
}

function terminal(options: { terminal?: boolean; colour?: boolean; quiet?: boolean } = {}) {
  const written: string[] = [];
  const clock = new Hands();
  const log = new TerminalLog({
    write: (text) => void written.push(text),
    terminal: options.terminal ?? false,
    colour: options.colour ?? false,
    quiet: options.quiet ?? false,
    clock,
  });
  return { log, written, clock };
}

describe('TerminalLog', () => {
  test('names the place of a message', () => {
    const { log, written } = terminal();
    log.warning('odd value', { file: 'a.csv', line: 3 });
    log.error('broken');
    expect(written).toEqual(['warning  a.csv:3: odd value\n', 'error  broken\n']);
  });

  test.each([
    {
      name: 'what a program printed is told once',
      quiet: false,
      tail: ['a', '', '  b'],
      says: ['| a\n', '| \n', '|   b\n', 'error  It failed. Its last lines stand above.\n'],
    },
    {
      name: 'quiet: it is told by the error',
      quiet: true,
      tail: ['a', '', '  b'],
      says: ['error  It failed. Its last lines:\n  a\n  \n    b\n'],
    },
    {
      name: 'lines that nobody saw are told',
      quiet: false,
      tail: ['c'],
      says: ['| a\n', '| \n', '|   b\n', 'error  It failed. Its last lines:\n  c\n'],
    },
  ])('$name', ({ quiet, tail, says }) => {
    const { log, written } = terminal({ quiet });
    for (const line of ['a', '', '  b']) log.output(line);
    log.error(new ProgramError('It failed.', tail).message);
    expect(written).toEqual(says);
  });

  test('makes control characters of data visible', () => {
    const { log, written } = terminal();
    log.info('a\u001B[2Jb\rc\u202Ed');
    expect(written).toEqual(['a\\u{1b}[2Jb\\u{d}c\\u{202e}d\n']);
  });

  test('hides secrets', () => {
    const { log, written } = terminal();
    log.mask('s3cret');
    log.output('token=s3cret');
    expect(written.join('')).toContain('token=***');
  });

  test('quiet keeps warnings and errors only', () => {
    const { log, written } = terminal({ quiet: true });
    log.info('a');
    log.notice('b');
    log.output('c');
    log.warning('d');
    expect(written).toEqual(['warning  d\n']);
  });

  test('progress waits a second, then draws over itself in a terminal', () => {
    const { log, written, clock } = terminal({ terminal: true });
    const progress = log.progress('train', 10);
    progress.update(1);
    clock.time = 1100;
    progress.update(5, 'loss 0.1');
    progress.update(6);
    clock.time = 1300;
    progress.update(10);
    log.info('done');
    expect(written).toEqual([
      '\r\u001B[2Ktrain ##########.......... 50%  loss 0.1',
      '\r\u001B[2Ktrain #################### 100%',
      '\r\u001B[2K',
      'done\n',
    ]);
  });

  test('progress in a pipe is a line now and then', () => {
    const { log, written, clock } = terminal();
    const progress = log.progress('train', 100);
    for (let i = 0; i <= 100; i++) {
      clock.time = i * 300;
      progress.update(i);
    }
    expect(written).toHaveLength(2);
  });
});

describe('ActionLog', () => {
  test.each([
    ['::set-output name=x::y', '\u200B::set-output name=x::y'],
    ['  ::error::x', '  \u200B::error::x'],
    ['a\n::add-mask::b', 'a\n\u200B::add-mask::b'],
    ['text ##[set-env name=PATH]x', 'text ##\u200B[set-env name=PATH]x'],
    ['a\r::error::b', 'a\\u{d}::error::b'],
    ['std::vector is fine', 'std::vector is fine'],
  ])('%j is no command', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  test('annotates at most ten times of each kind, the rest is plain', () => {
    const calls: string[] = [];
    const core = {
      info: (text: string) => void calls.push(`info ${text}`),
      annotate: (level: string, _: string, at: unknown) => void calls.push(`${level} ${JSON.stringify(at)}`),
      startGroup: () => undefined,
      endGroup: () => undefined,
      setSecret: () => undefined,
    };
    const log = new ActionLog(core, new Hands());
    for (let i = 0; i < 12; i++) log.error(`e${i}`, { file: 'a.csv', line: i, column: 2 });
    expect(calls[0]).toBe('error {"file":"a.csv","line":0,"col":2}');
    expect(calls.slice(10)).toEqual(['info error: e10', 'info error: e11']);
  });
});
