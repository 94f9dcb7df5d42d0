import { describe, expect, test } from '@jest/globals';
import { content } from '../support/content.js';
import { mlops } from '../support/doors.js';
import { tinyCopy } from '../support/tiny.js';

describe('a mistake on the command line', () => {
  const cases: readonly { name: string; given: readonly string[]; expect: RegExp }[] = [
    {
      name: 'an unknown command',
      given: ['relaese'],
      expect: /^error {2}relaese: unknown command; did you mean "release"\?$/m,
    },
    {
      name: 'help for an unknown command',
      given: ['help', 'trian'],
      expect: /trian: unknown command; did you mean "train"\?/,
    },
    {
      name: 'an unknown flag',
      given: ['check', '--frce'],
      expect: /--frce: unknown option of mlops check; did you mean --force\?/,
    },
    {
      name: 'an unknown flag of a step',
      given: ['split', '--chnage'],
      expect: /--chnage: .*; did you mean --change\?/,
    },
    {
      name: 'an unknown flag of init',
      given: ['init', '--targt', 'sold'],
      expect: /--targt: .*; did you mean --target\?/,
    },
    {
      name: 'a short flag',
      given: ['check', '-x'],
      expect: /mlops check: expected options only, got "-x"; see mlops check --help\./,
    },
    {
      name: 'a word too many',
      given: ['check', 'data.csv'],
      expect: /mlops check: expected options only, got "data\.csv"/,
    },
    { name: 'a flag without its value', given: ['check', '--set'], expect: /--set: expected a value after it/ },
    {
      name: 'a flag of a step without its value',
      given: ['rollback', '--reason'],
      expect: /--reason: expected a value after it\./,
    },
    {
      name: 'a flag with a value that it does not take',
      given: ['check', '--json=yes'],
      expect: /--json: expected no value/,
    },
    {
      name: 'a flag twice',
      given: ['check', '--config', 'a', '--config', 'b'],
      expect: /--config: given twice; give it once\./,
    },
    {
      name: 'a flag of a step twice',
      given: ['promote', '--version', '1.0.0', '--version', '2.0.0'],
      expect: /--version: given twice; give it once\./,
    },
    {
      name: '--set without =',
      given: ['check', '--set', 'train.estimator'],
      expect: /--set train\.estimator: expected key=value/,
    },
    {
      name: '--set with an empty key',
      given: ['check', '--set', 'train..seed=1'],
      expect: /--set train\.\.seed=1: expected a key/,
    },
    {
      name: 'a workspace that is not there',
      given: ['check', '--workspace', 'nowhere'],
      expect: /nowhere: expected a folder with a model repository, found none\./,
    },
    {
      name: 'a workspace that is a file',
      given: ['check', '--workspace', 'data.csv'],
      expect: /data\.csv: expected a folder with a model repository/,
    },
    {
      name: 'init with another target',
      given: ['init', '--target', 'sodl', 'data.csv'],
      expect: /--target: data\.csv has no column "sodl"; did you mean "sold"\?/,
    },
    {
      name: 'init with data that are not there',
      given: ['init', '--target', 'sold', 'dat.csv'],
      expect: /no file matches "dat\.csv"/,
    },
    {
      name: 'a version that is not there',
      given: ['pull', '--version', '7.0.0'],
      expect: /tiny 7\.0\.0: no such version in the registry/,
    },
    { name: 'pull before a release', given: ['pull'], expect: /tiny has no champion in / },
    {
      name: 'a name that no model has',
      given: ['show', '--model', 'Tiny'],
      expect: /model name: expected lower-case letters, digits and hyphens, got "Tiny"/,
    },
    {
      name: 'a model that is not there',
      given: ['show', '--model', 'nope'],
      expect: /--model: nope has no versions in \S+; correct the name, or name another registry with --registry\./,
    },
    {
      name: 'a demo in a folder that is there',
      given: ['demo', '--keep', '.'],
      expect: /--keep \.: expected a folder that does not exist yet\./,
    },
  ];
  test.each(cases)('$name', async ({ given, expect: says }) => {
    const folder = tinyCopy();
    const before = content(folder);
    const { code, stdout, stderr } = await mlops(folder, ...given);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(says) });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(content(folder)).toEqual(before);
  });

  test('no command: the help, and exit code 2', async () => {
    const { code, stdout } = await mlops(tinyCopy());
    expect(code).toBe(2);
    expect(stdout).toContain('Usage: mlops COMMAND [options]');
  });
});
