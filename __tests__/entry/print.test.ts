import { describe, expect, test } from '@jest/globals';
import { printable, printableJson } from '../../src/entry/print.js';
import { Scoreboard } from '../../src/entry/scoreboard.js';
import { TerminalLog } from '../../src/host/terminal-log.js';

const inWorkflow = { GITHUB_ACTIONS: 'true' };
const hostile = 'no file "a\n::warning file=x::owned\n  ::stop-commands::x\r::error::y ##[error]z"';
/** What the runner takes for a command: `::` at the start of a line, and `##[` anywhere. */
const command = /(?:^|[\r\n\u2028\u2029])\s*::|##\[/;

describe('what the CLI prints', () => {
  test('holds no workflow command in a step of a workflow', () => {
    expect(hostile).toMatch(command);
    expect(printable(hostile, inWorkflow)).not.toMatch(command);
    expect(printable(hostile, inWorkflow).replaceAll('\u200B', '')).toBe(hostile);
  });

  test.each([{}, { GITHUB_ACTIONS: 'false' }])('is as it is elsewhere: %j', (variables) => {
    expect(printable(hostile, variables)).toBe(hostile);
  });

  test('holds none in the lines of the log and of the scoreboard', async () => {
    let written = '';
    const write = (text: string): void => void (written += printable(text, inWorkflow));
    const clock = { now: () => new Date(0), elapsed: () => 0 };
    const log = new TerminalLog({ write, terminal: false, colour: false, quiet: false, clock });
    for (const how of ['info', 'notice', 'warning', 'error', 'output'] as const) log[how](hostile);
    await new Scoreboard({ write, colour: false }).around('test', null, () =>
      Promise.resolve({
        ...{ format: 'mlops-result/1', step: 'test', status: 'no', summary: hostile, figures: {}, tool: '', actor: '' },
        ...{ run: null, revision: null, startedAt: '', finishedAt: '', milliseconds: 1, inputs: '', outputs: {} },
        skipped: false,
      }),
    );
    expect(written).toContain('owned');
    expect(written).not.toMatch(command);
  });

  test('is the same value as JSON, without a command', () => {
    const value = { [hostile]: [hostile, { a: '::error::x' }] };
    const text = printableJson(value);
    expect(text).not.toMatch(command);
    expect(JSON.parse(text)).toEqual(value);
  });
});
