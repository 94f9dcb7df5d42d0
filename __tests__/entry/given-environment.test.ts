import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { givenEnvironment, givenVariables } from '../../src/entry/given-environment.js';
import { UserError } from '../../src/host/errors.js';

function given(text: string): { value: Readonly<Record<string, string>>; masks: string[]; warnings: string[] } {
  const masks: string[] = [];
  const warnings: string[] = [];
  const log = {
    mask: (secret: string) => void masks.push(secret),
    warning: (each: string) => void warnings.push(each),
  };
  return { value: givenEnvironment(text, log), masks, warnings };
}

describe('the input environment', () => {
  test.each<{ name: string; given: string; expect: Record<string, string> }>([
    { name: 'nothing', given: '', expect: {} },
    { name: 'blank lines and comments', given: '\n  \n# A=b\n  # C=d\nA=b\n', expect: { A: 'b' } },
    { name: 'signs of equality in the value', given: 'A=b=c==', expect: { A: 'b=c==' } },
    { name: 'an empty value, as a secret that is not set gives', given: 'A=\nB=""', expect: { A: '', B: '' } },
    { name: 'blanks around the name only', given: '  A = b ', expect: { A: ' b ' } },
    { name: 'line ends of Windows', given: 'A=b\r\nB=c\r\n', expect: { A: 'b', B: 'c' } },
    { name: 'quotes on one line', given: `A="b c"\nB='d'`, expect: { A: 'b c', B: 'd' } },
    { name: 'quotes inside', given: `A="b" c"\nB='"x"'\nC=d"e`, expect: { A: 'b" c', B: '"x"', C: 'd"e' } },
    {
      name: 'no escapes',
      given: 'A="a\\nb\\\\"\nB=$(id) `id` ${HOME} %0A',
      expect: { A: 'a\\nb\\\\', B: '$(id) `id` ${HOME} %0A' },
    },
    {
      name: 'several lines',
      given: 'KEY="-----BEGIN KEY-----\nMII=\n# no comment\n\n-----END KEY-----"\nB=c',
      expect: { KEY: '-----BEGIN KEY-----\nMII=\n# no comment\n\n-----END KEY-----', B: 'c' },
    },
    { name: 'JSON', given: 'A={"a": "b"}', expect: { A: '{"a": "b"}' } },
    { name: 'a comment sign in a value', given: 'A=b # c', expect: { A: 'b # c' } },
    { name: 'names of JavaScript', given: 'constructor=a', expect: Object.fromEntries([['constructor', 'a']]) },
  ])('$name', ({ given: text, expect: expected }) => {
    expect({ ...given(text).value }).toEqual(expected);
  });

  test('the secret of the package server, which the workflow gives, is the one name of our own', () => {
    expect(given('MLOPS_PACKAGE_TOKEN=pypi-secret')).toMatchObject({
      value: { MLOPS_PACKAGE_TOKEN: 'pypi-secret' },
      masks: ['pypi-secret'],
    });
    expect(() => given('MLOPS_PACKAGE=/etc/passwd')).toThrow(UserError);
  });

  test('__proto__ is a name like another', () => {
    const { value } = given('__proto__=evil');
    expect(Object.entries(value)).toEqual([['__proto__', 'evil']]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test.each([
    { name: 'no sign of equality', given: 'A=b\nhunter2-secret', line: 2 },
    { name: 'no name', given: '=hunter2-secret', line: 1 },
    { name: 'export', given: 'export A=hunter2-secret', line: 1 },
    { name: 'a dash in the name', given: 'A-B=hunter2-secret', line: 1 },
    { name: 'several lines without quotes', given: 'A=-----BEGIN\nhunter2/secret==', line: 2 },
    { name: 'a quote that is not closed', given: '\nA="hunter2-secret\nmore', line: 2 },
    { name: 'a name twice', given: 'A=x\nA=hunter2-secret', line: 2 },
  ])('$name is refused by its line, and not shown', ({ given: text, line }) => {
    const failed = (): unknown => given(text);
    expect(failed).toThrow(UserError);
    expect(failed).toThrow(new RegExp(`^environment, line ${line}: `));
    expect(failed).not.toThrow(/hunter2/);
  });

  test.each([
    'GITHUB_TOKEN',
    'github_output',
    'ACTIONS_RUNTIME_TOKEN',
    'RUNNER_TEMP',
    'INPUT_TOKEN',
    'MLOPS_SEED',
    'PATH',
    'Path',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'DYLD_INSERT_LIBRARIES',
    'BASH_ENV',
    'HOME',
  ])('%s is not taken', (name) => {
    expect(() => given(`${name}=hunter2`)).toThrow(
      new RegExp(`^environment, line 1: ${name} is a name of the runner's own or steers how programs start`),
    );
  });

  test('every line of a value is masked, but for the shortest', () => {
    const { masks, warnings } = given(`A=secret-one\nB='{\n  "key": "secret-two"\n}'\nC=\n# D=no-secret`);
    expect(new Set(masks)).toEqual(new Set(['secret-one', '"key": "secret-two"']));
    expect(warnings).toEqual([]);
  });

  test('a value that is too short for a mask is told', () => {
    expect(given('A=abc')).toMatchObject({
      masks: [],
      warnings: [expect.stringMatching(/^environment, line 1: the value has fewer than 4 characters/)],
    });
  });

  test('what is refused is masked before it is', () => {
    const masks: string[] = [];
    const log = { mask: (secret: string) => void masks.push(secret), warning: () => undefined };
    expect(() => givenEnvironment('A=secret-one\nsecret-two\nB=secret-three', log)).toThrow(UserError);
    expect(masks).toEqual(expect.arrayContaining(['secret-one', 'secret-two', 'secret-three']));
  });

  test('whatever stands between quotes comes out as it is, and is masked', () => {
    const lines = fc.array(
      fc.string().map((line) => line.replace(/["\r\n]/g, '')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const value = parts.join('\n');
        const found = given(`A="${value}"`);
        expect(found.value).toEqual({ A: value });
        for (const part of parts) if (part.trim().length >= 4) expect(found.masks).toContain(part.trim());
      }),
    );
  });

  test('no text makes a sentence that shows it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          given(`hunter2${text}`);
        } catch (cause) {
          expect(cause).toBeInstanceOf(UserError);
          expect((cause as Error).message).not.toContain('hunter2');
        }
      }),
    );
  });
});

describe('the input variables', () => {
  test.each<{ name: string; given: string; pass: string[]; expect: Record<string, string> }>([
    { name: 'nothing', given: '', pass: ['A'], expect: {} },
    { name: 'only what is passed', given: '{"A": "a", "B": "b"}', pass: ['A', 'C'], expect: { A: 'a' } },
    { name: 'none is passed', given: '{"A": "a"}', pass: [], expect: {} },
    { name: 'what is not passed may be anything', given: '{"A": "a", "B": 1}', pass: ['A'], expect: { A: 'a' } },
  ])('$name', ({ given: text, pass, expect: expected }) => {
    expect(givenVariables(text, pass)).toEqual(expected);
  });

  test('__proto__ is a name like another', () => {
    expect(Object.entries(givenVariables('{"__proto__": "x"}', ['__proto__']))).toEqual([['__proto__', 'x']]);
  });

  test.each([
    { name: 'no JSON', given: '{"A": hunter2' },
    { name: 'a list', given: '["hunter2"]' },
    { name: 'a text', given: '"hunter2"' },
    { name: 'null', given: 'null' },
    { name: 'a value that is no text', given: '{"A": ["hunter2"]}' },
    { name: "a name of the runner's", given: '{"PATH": "hunter2"}' },
  ])('$name is refused, and not shown', ({ given: text }) => {
    const failed = (): unknown => givenVariables(text, ['A', 'PATH']);
    expect(failed).toThrow(UserError);
    expect(failed).toThrow(/^variables: /);
    expect(failed).not.toThrow(/hunter2/);
  });
});
