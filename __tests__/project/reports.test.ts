import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { readCoverage } from '../../src/project/coverage.js';
import { readJunit } from '../../src/project/junit.js';
import { LintReader } from '../../src/project/lint.js';
import { PrintedTests } from '../../src/project/printed-tests.js';
import { Tally } from '../../src/project/tally.js';
import { WorkspacePaths } from '../../src/project/workspace-paths.js';

// What the tools themselves wrote: see make.py beside them.
const fixtures = join(import.meta.dirname, '../fixtures/checks');
const files = new NodeFiles();
let folder: string;
let paths: WorkspacePaths;

/** A workspace with files of the names that the reports speak of. */
beforeEach(async () => {
  folder = await files.temporary();
  const names = (await readFile(join(fixtures, 'sources.txt'), 'utf8')).trim().split('\n');
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), '');
  }
  paths = new WorkspacePaths(files, folder);
});
afterEach(() => files.close());

const fixture = async (name: string): Promise<string> =>
  (await readFile(join(fixtures, name), 'utf8')).replaceAll('@workspace@', folder);

async function junit(text: string, name = 'junit.xml'): Promise<Awaited<ReturnType<Tally['tests']>>> {
  await writeFile(join(folder, name), text);
  const tally = new Tally();
  await readJunit(files, join(folder, name), name, tally);
  return tally.tests(paths);
}

const places = (tests: Awaited<ReturnType<typeof junit>>): string[] =>
  tests.failures.map(({ name, file, line }) => `${String(file)}:${String(line)} ${name}`);

describe('JUnit reports', () => {
  const pytest = [
    'tests/test_prices.py:14 tests.test_prices::test_wrong_total',
    'tests/test_prices.py:18 tests.test_prices::test_deep',
    'tests/test_prices.py:28 tests.test_prices::test_fixture',
    'tests/test_prices.py:37 tests.test_prices::test_hostile[</failure>]',
    'tests/test_prices.py:37 tests.test_prices::test_hostile[::error::x]',
    'tests/test_prices.py:45 tests.test_prices.TestShop::test_equal',
  ];

  test.each([
    { file: 'pytest.xml', counts: [2, 5, 1, 1], at: pytest },
    { file: 'pytest-xunit1.xml', counts: [2, 5, 1, 1], at: pytest },
    { file: 'pytest-collection.xml', counts: [0, 0, 0, 1], at: ['broken/test_import.py:1 broken.test_import'] },
    {
      file: 'node24-junit.xml',
      counts: [1, 2, 1, 0],
      at: ['web/a.test.js:4 adds wrongly', 'web/a.test.js:6 shop::sells'],
    },
  ])('$file', async ({ file, counts, at }) => {
    const tests = await junit(await fixture(file));
    expect([tests.passed, tests.failed, tests.skipped, tests.errors]).toEqual(counts);
    expect(places(tests)).toEqual(at);
  });

  test('knows the slowest test and what failures say', async () => {
    const { slowest, failures, seconds } = await junit(await fixture('pytest.xml'));
    expect(slowest[0]?.name).toBe('tests.test_prices.TestShop::test_slow');
    expect(slowest[0]?.seconds).toBeGreaterThanOrEqual(0.05);
    expect(seconds).toBeGreaterThanOrEqual(0.05);
    expect(failures[0]?.message).toBe('assert 3 == 4\n +  where 3 = total([1, 2])');
    expect(failures[1]?.message).toBe('ValueError: no prices & <none>');
  });

  test.each([
    { name: 'a suite as the root', text: '<testsuite><testcase name="a"/></testsuite>', counts: [1, 0] },
    {
      name: 'suites in suites, with claims that are wrong',
      text: '<testsuites tests="9"><testsuite tests="7"><testsuite><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite></testsuite></testsuites>',
      counts: [1, 1],
    },
    { name: 'no tests', text: '<testsuites/>', counts: [0, 0] },
  ])('$name', async ({ text, counts }) => {
    const { passed, failed } = await junit(text);
    expect([passed, failed]).toEqual(counts);
  });

  test('keeps hostile names as text, and few of many', async () => {
    const name = `&lt;script>&#10;::error::__proto__ ${'x'.repeat(500)}`;
    const cases = `<testcase classname="__proto__" name="${name}" time="NaN"><failure message="${name}"/></testcase>`;
    const tests = await junit(`<testsuite>${cases.repeat(70)}</testsuite>`);
    expect(tests.failed).toBe(70);
    expect(tests.failures).toHaveLength(50);
    expect(tests.failures[0]?.name).toMatch(/^__proto__::<script>\n::error::__proto__ x+…$/);
    expect(tests.failures[0]?.name.length).toBeLessThanOrEqual(200);
    expect(tests.failures[0]).toMatchObject({ file: null, line: null });
    expect(tests.seconds).toBe(0);
  });

  test.each([
    {
      name: "the innermost line of the test's own file",
      suite: 'tests.test_prices',
      text: 'tests/test_prices.py:3: in test_a\ntests/test_prices.py:9: in check\nshop/prices.py:7: ValueError',
      at: 'tests/test_prices.py:9 tests.test_prices::a',
    },
    {
      name: 'the innermost of all, where its own file is not told',
      suite: 'other',
      text: '  File "tests/test_prices.py", line 3, in test_a\n  File "shop/prices.py", line 7, in total',
      at: 'shop/prices.py:7 other::a',
    },
    { name: 'what the runner says, where there is no traceback', suite: '', text: 'no', at: 'src/b.js:5 a' },
  ])('points to $name', async ({ suite, text, at }) => {
    const attributes = `classname="${suite}" name="a" file="src/b.js" line="5"`;
    const tests = await junit(`<testsuite><testcase ${attributes}><failure>${text}</failure></testcase></testsuite>`);
    expect(places(tests)).toEqual([at]);
  });

  test('takes no place outside of the workspace, and none of installed packages', async () => {
    await mkdir(join(folder, 'lib/site-packages'), { recursive: true });
    await writeFile(join(folder, 'lib/site-packages/x.py'), '');
    const text = [
      'tests/test_prices.py:3: in test_a',
      'lib/site-packages/x.py:4: in b',
      '/etc/hostname.py:1: x',
      '../a.py:2: x',
      `${'d'.repeat(300)}.py:2: x`,
    ].join('\n');
    const tests = await junit(`<testsuite><testcase name="a"><error>${text}</error></testcase></testsuite>`);
    expect(places(tests)).toEqual(['tests/test_prices.py:3 a']);
  });

  test.each([
    { name: 'an empty file', text: '', says: /^r\.xml: cut off at line 1, before the end/ },
    {
      name: 'one that was cut off',
      text: '<testsuites>\n<testsuite name="a"><testc',
      says: /^r\.xml: cut off at line 2,/,
    },
    {
      name: 'one cut off between tests',
      text: '<testsuite>\n<testcase name="a"/>',
      says: /^r\.xml: cut off at line 2,/,
    },
    { name: 'no XML', text: 'collected 3 items', says: /^r\.xml:1: not well-formed XML \(/ },
    {
      name: 'tags that cross',
      text: '<testsuite><a></testsuite>',
      says: /^r\.xml:1: not well-formed XML \(unexpected close tag/,
    },
    {
      name: 'another root',
      text: '<html/>',
      says: /^r\.xml: expected a JUnit report .* got <html>; correct test\.junit\./,
    },
    {
      name: 'entities of the document, which are not expanded',
      text: '<!DOCTYPE testsuite [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite name="&b;"/>',
      says: /^r\.xml:1: not well-formed XML \(undefined entity\)/,
    },
    {
      name: 'files that a document refers to',
      text: '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite>&x;</testsuite>',
      says: /undefined entity/,
    },
    {
      name: 'deep nesting',
      text: '<testsuite>'.repeat(200),
      says: /^r\.xml:1: elements in each other over 100 deep\.$/,
    },
  ])('refuses $name', async ({ text, says }) => {
    await expect(junit(text, 'r.xml')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(says),
    });
  });

  test('every cut of a real report is refused', async () => {
    const whole = await fixture('pytest.xml');
    for (let length = 0; length < whole.length; length += 97) {
      await expect(junit(whole.slice(0, length))).rejects.toThrow(/^junit\.xml(: cut off|:\d+: not well-formed)/);
    }
  });

  test('refuses more than 64 MiB', async () => {
    const path = join(folder, 'r.xml');
    await writeFile(path, '<testsuite>');
    for (let i = 0; i < 9; i++) await appendFile(path, Buffer.alloc(8 * 1024 * 1024, ' '));
    await expect(readJunit(files, path, 'r.xml', new Tally())).rejects.toThrow(/^r\.xml: expected at most 64 MiB/);
  });
});

describe('coverage reports', () => {
  const read = async (name: string, text: string): Promise<unknown> => {
    await writeFile(join(folder, name), text);
    return readCoverage(files, join(folder, name), name);
  };

  test.each([
    { name: 'of coverage.py as Cobertura', file: 'coverage.xml' },
    { name: 'of coverage.py as lcov', file: 'coverage.lcov' },
  ])('$name', async ({ file }) => {
    expect(await read(file, await fixture(file))).toEqual({ covered: 9, valid: 10 });
  });

  test.each([
    {
      name: 'lines of classes where the root has no sums',
      file: 'a.xml',
      text: '<coverage><class><methods><method><lines><line number="1" hits="1"/></lines></method></methods><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></coverage>',
      expected: { covered: 1, valid: 2 },
    },
    {
      name: 'DA lines where there are no sums',
      file: 'lcov.info',
      text: 'TN:\r\nSF:a.js\r\nDA:1,5\r\nDA:2,0\r\nDA:3,1\r\nend_of_record\r\n',
      expected: { covered: 2, valid: 3 },
    },
    {
      name: 'several files',
      file: 'lcov.info',
      text: 'SF:a\nLF:4\nLH:2\nend_of_record\nSF:b\nLF:6\nLH:6\nend_of_record',
      expected: { covered: 8, valid: 10 },
    },
    { name: 'an empty one', file: 'lcov.info', text: '', expected: { covered: 0, valid: 0 } },
  ])('$name', async ({ file, text, expected }) => {
    expect(await read(file, text)).toEqual(expected);
  });

  test.each([
    { name: 'lcov that was cut off', file: 'lcov.info', text: 'SF:a\nDA:1,1\nDA:2', says: /^lcov\.info: cut off/ },
    {
      name: 'XML that was cut off',
      file: 'a.xml',
      text: '<coverage lines-valid="2" lines-covered="1"><pac',
      says: /^a\.xml: cut off/,
    },
    { name: 'another root', file: 'a.xml', text: '<report/>', says: /^a\.xml: expected a Cobertura report/ },
    {
      name: 'impossible sums',
      file: 'a.xml',
      text: '<coverage lines-valid="2" lines-covered="3"/>',
      says: /^a\.xml: 3 lines covered of 2/,
    },
  ])('refuses $name', async ({ file, text, says }) => {
    await expect(read(file, text)).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(says) });
  });
});

async function findings(text: string): Promise<{ count: number; told: string[] }> {
  const reader = new LintReader();
  for (const line of text.split(/\r?\n/)) reader.push(line);
  const { count, first } = await reader.findings(paths);
  const told = first.map(({ file, line, column, code, message }) =>
    [[file, line, column].filter((part) => part !== null).join(':'), code, message]
      .filter((part) => part !== null)
      .join(' '),
  );
  return { count, told };
}

describe('what linters print', () => {
  const ruff = [
    'shop/prices.py:1:1 I001 Import block is un-sorted or un-formatted',
    'shop/prices.py:1:8 F401 `sys` imported but unused',
    'shop/prices.py:2:8 F401 `os` imported but unused',
    'shop/prices.py:8:5 F841 Local variable `unused` is assigned to but never used',
  ];
  const mypy = 'Incompatible return value type (got "int", expected "str")';
  const reformat = ['src/a.ts would be reformatted', 'src/b.js would be reformatted'];
  const tsc = "src/a.ts:2:6 TS2322 Type 'string' is not assignable to type 'number'.";

  test.each([
    { file: 'ruff-full.txt', told: ruff },
    { file: 'ruff-concise.txt', told: ruff },
    { file: 'ruff-github.txt', told: ruff.map((text) => text.replace(':1:1 I', ':1 I')) },
    { file: 'ruff-grouped.txt', told: ruff },
    { file: 'ruff-format.txt', told: ['shop/prices.py:14:1 unformatted File would be reformatted'] },
    {
      file: 'flake8.txt',
      told: [
        "shop/prices.py:1:1 F401 'sys' imported but unused",
        "shop/prices.py:2:1 F401 'os' imported but unused",
        "shop/prices.py:8:5 F841 local variable 'unused' is assigned to but never used",
        'shop/prices.py:14:1 E305 expected 2 blank lines after class or function definition, found 0',
        "shop/prices.py:14:6 E201 whitespace after '{'",
        "shop/prices.py:14:11 E231 missing whitespace after ':'",
        "shop/prices.py:14:13 E202 whitespace before '}'",
      ],
    },
    {
      file: 'pylint.txt',
      told: [
        'shop/prices.py:1:1 missing-module-docstring Missing module docstring',
        'shop/prices.py:5:1 missing-function-docstring Missing function or method docstring',
        "shop/prices.py:8:5 unused-variable Unused variable 'unused'",
        'shop/prices.py:12:1 missing-function-docstring Missing function or method docstring',
        'shop/prices.py:1:1 unused-import Unused import sys',
        'shop/prices.py:2:1 unused-import Unused import os',
      ],
    },
    { file: 'black.txt', told: ['shop/prices.py would be reformatted'] },
    { file: 'isort.txt', told: ['shop/prices.py Imports are incorrectly sorted and/or formatted'] },
    { file: 'mypy.txt', told: [`shop/prices.py:13 return-value ${mypy}`] },
    { file: 'mypy-columns.txt', told: [`shop/prices.py:13:12 return-value ${mypy}`] },
    {
      file: 'eslint.txt',
      told: [
        "src/b.js:1:5 no-unused-vars 'unused' is assigned a value but never used",
        "src/b.js:2:1 no-undef 'undefinedFn' is not defined",
      ],
    },
    { file: 'prettier.txt', told: reformat },
    { file: 'tsc.txt', told: [tsc] },
    { file: 'tsc-pretty.txt', told: [tsc] },
  ])('$file', async ({ file, told }) => {
    expect(await findings(await fixture(file))).toEqual({ count: told.length, told });
  });

  test.each([
    { name: 'any other tool', text: 'src/a.ts:3:4: something is wrong', told: ['src/a.ts:3:4 something is wrong'] },
    { name: 'without a column', text: './src/a.ts:3: something', told: ['src/a.ts:3 something'] },
    {
      name: "ESLint's unix format",
      text: 'src/b.js:1:5: x is unused [Error/no-unused-vars]',
      told: ['src/b.js:1:5 no-unused-vars x is unused'],
    },
    {
      name: 'with colours',
      text: '\u001b[1msrc/a.ts\u001b[0m:\u001b[33m3\u001b[0m:4: wrong',
      told: ['src/a.ts:3:4 wrong'],
    },
    { name: 'a file that is not there', text: 'src/c.ts:3:4: wrong', told: [] },
    { name: 'a time', text: '10:30:15: started', told: [] },
    { name: 'a file outside', text: '/etc/passwd:1:1: wrong\n../x.py:1:1: wrong', told: [] },
    { name: 'a folder', text: 'src:1:1: wrong', told: [] },
    { name: 'an address', text: 'http://127.0.0.1:8080: refused', told: [] },
    { name: "mypy's notes", text: 'src/a.ts:3: note: see there', told: [] },
    {
      name: 'a file that black cannot read',
      text: 'error: cannot format shop/prices.py: Cannot parse for target version Python 3.11: 5:4: def',
      told: ['shop/prices.py:5:4 Cannot parse for target version Python 3.11: 5:4: def'],
    },
    {
      name: 'a file that Prettier cannot read',
      text: '[error] src/b.js: SyntaxError: Unexpected token (1:7)',
      told: ['src/b.js:1:7 SyntaxError: Unexpected token (1:7)'],
    },
    {
      name: 'text that is like a command',
      text: 'src/a.ts:1:1: ::error::x\u0007',
      told: ['src/a.ts:1:1 ::error::x\u0007'],
    },
  ])('$name', async ({ text, told }) => {
    expect((await findings(text)).told).toEqual(told);
  });

  test('keeps the first of many, and counts all', async () => {
    const { count, told } = await findings('src/a.ts:1:1: wrong\n'.repeat(300));
    expect([count, told.length]).toEqual([300, 50]);
  });

  test.each([
    'a'.repeat(100_000),
    `::error ${'a,'.repeat(50_000)}`,
    ':1'.repeat(50_000),
    `x:1: ${' ['.repeat(50_000)}`,
  ])('a long line costs little: %#', async (line) => {
    expect((await findings(`${line}\n`.repeat(50))).told).toEqual([]);
  });
});

describe('what test runners print', () => {
  async function printed(text: string): Promise<Awaited<ReturnType<typeof junit>> | null> {
    const reader = new PrintedTests();
    for (const line of text.split(/\r?\n/)) reader.push(line);
    return reader.tests(paths);
  }

  test.each([
    {
      file: 'unittest.txt',
      counts: [1, 1, 1, 1],
      at: [
        'unit/test_unit.py:14 test_error (unit.test_unit.TestUnit.test_error)',
        'unit/test_unit.py:11 test_wrong (unit.test_unit.TestUnit.test_wrong)',
      ],
    },
    { file: 'node20-tap.txt', counts: [1, 2, 1, 0], at: ['web/a.test.js:4 adds wrongly', 'web/a.test.js:6 sells'] },
    { file: 'node24-spec.txt', counts: [1, 2, 1, 0], at: ['web/a.test.js:4 adds wrongly', 'web/a.test.js:6 sells'] },
    { file: 'jest.txt', counts: [1, 1, 1, 0], at: ['jest/b.spec.js:3 shop › adds wrongly'] },
  ])('$file', async ({ file, counts, at }) => {
    const tests = (await printed(await fixture(file)))!;
    expect([tests.passed, tests.failed, tests.skipped, tests.errors]).toEqual(counts);
    expect(places(tests)).toEqual(at);
  });

  test.each([
    {
      name: 'Vitest',
      text: ' FAIL  web/a.test.js > adds\n ❯ web/a.test.js:4:5\n\n      Tests  1 failed | 2 passed (3)\n   Duration  340ms',
      counts: [2, 1, 0.34],
    },
    { name: 'unittest that passed', text: 'Ran 3 tests in 0.5s\n\nOK', counts: [3, 0, 0.5] },
    { name: 'two runs', text: '# pass 2\n# fail 0\n# pass 3\n# fail 1', counts: [5, 1, 0] },
  ])('$name', async ({ text, counts }) => {
    const tests = await printed(text);
    expect([tests?.passed, tests?.failed, tests?.seconds]).toEqual(counts);
  });

  test.each(['', 'hello', 'Ran 0 tests in 0.000s\n\nNO TESTS RAN', '# pass 0\n# fail 0', 'FAILED (failures=9)'])(
    'nothing: %p',
    async (text) => {
      expect(await printed(text)).toBeNull();
    },
  );
});
