import { describe, expect, test } from '@jest/globals';
import * as core from '@actions/core';
import { reasonOf, withToolkit } from '../../src/github/toolkit.js';
import { foreignCommands } from '../support/annotations.js';
import { hostileTexts } from '../support/hostile.js';
import { toolkitProcess } from '../support/toolkit-process.js';

const output = toolkitProcess();

/** What the runner would take for a command, without masks and lines for debugging. */
function obeyed(): string[] {
  return foreignCommands(output.text()).filter((line) => !/^::(add-mask|debug)::/.test(line));
}

describe('what the toolkit writes', () => {
  test.each([...hostileTexts, '::add-mask::e\n::error::x', '::debug::x\n::error::x'])(
    '%j is no command',
    async (text) => {
      const { complaints } = await withToolkit(async () => {
        core.info(text);
        core.info(`Uploading artifact: ${text}`);
        core.warning(`a ${text}`);
        core.error(new Error(text));
        core.debug(text);
        return Promise.resolve();
      });
      expect(obeyed()).toEqual([]);
      expect(output.text()).not.toMatch(/^::(warning|error)/m);
      expect(complaints).toHaveLength(2);
      for (const complaint of complaints) expect(complaint).not.toMatch(/[\r\n]/);
    },
  );

  test('its masks reach the runner, whatever they hold', async () => {
    await withToolkit(async () => {
      core.setSecret('a secret\n::error::x');
      return Promise.resolve();
    });
    expect(output.text()).toBe('::add-mask::a secret%0A::error::x\n');
  });

  test('what it returns comes back, what it throws is thrown, and then the stream is as before', async () => {
    const write: unknown = Reflect.get(process.stdout, 'write');
    expect(await withToolkit(() => Promise.resolve(7))).toEqual({ value: 7, complaints: [] });
    await expect(withToolkit(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(Reflect.get(process.stdout, 'write')).toBe(write);
  });

  test('of two at once each stays harmless, and in the end lines pass as they are', async () => {
    const doors = [0, 1].map(() => {
      let open: () => void = () => undefined;
      return { closed: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
    });
    const [first, second] = doors.map(({ closed }) => withToolkit(() => closed));
    doors[0]!.open();
    await first;
    core.info('::error::inside the second');
    doors[1]!.open();
    await second;
    expect(obeyed()).toEqual([]);
    core.info('::notice::after both');
    expect(output.text()).toMatch(/^::notice::after both$/m);
  });
});

describe('why the toolkit failed', () => {
  test.each([
    {
      name: 'what was asked, without its advice',
      given: new Error(
        'Failed to CreateArtifact: Unable to make request: ECONNRESET\nIf you are using self-hosted runners, ...',
      ),
      expect: 'CreateArtifact: Unable to make request: ECONNRESET',
    },
    {
      name: 'a status',
      given: new Error(
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact',
      ),
      expect: 'CreateArtifact: Failed request: (409) Conflict: an artifact',
    },
    { name: 'no error at all', given: 'odd\u001B[2J', expect: 'odd\\u{1b}[2J' },
  ])('$name', ({ given, expect: expected }) => {
    expect(reasonOf(given)).toBe(expected);
  });
});
