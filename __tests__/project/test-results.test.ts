import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Log, Place } from '../../src/host/log.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { checksSchema, type Checks } from '../../src/project/check.js';
import { testOptions } from '../../src/project/test.options.js';
import { testSection } from '../../src/project/test.report.js';
import { testStep } from '../../src/project/test.step.js';
import { toMarkdown } from '../../src/render/markdown.js';
import { runStep } from '../../src/run/runner.js';
import { mayTravel } from '../../src/run/travel.js';
import { contextIn, RememberedLog, type ProjectContext } from './context.js';

const files = new NodeFiles();
let folder: string;
let context: ProjectContext;
let log: PlacedLog;

/** A log that remembers what it said where. */
class PlacedLog extends RememberedLog implements Log {
  readonly said: string[] = [];
  override info(text?: string): void {
    this.said.push(`info ${text ?? ''}`);
  }
  override warning(text: string, place?: Place): void {
    this.said.push(`warning ${placed(place)}${text}`);
  }
  override error(text: string, place?: Place): void {
    this.said.push(`error ${placed(place)}${text}`);
  }
}

function placed({ file, line, column }: Place = {}): string {
  return file === undefined ? '' : `${[file, line, column].filter((part) => part !== undefined).join(':')} `;
}

beforeEach(async () => {
  folder = await files.temporary();
  log = new PlacedLog();
  context = { ...contextIn(folder, files), log };
});
afterEach(() => files.close());

async function put(content: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const run = (options: unknown, values = false) =>
  runStep(testStep, { test: testOptions.parse(options), report: { values } }, context, false);
const checks = (): Promise<Checks> =>
  context.run.read('test/commands.json', 'test', (value) => checksSchema.parse(value));
const node = (code: string): string[] => [process.execPath, '-e', code];
const writing = (name: string, text: string, code = 0): string[] =>
  node(
    `require('node:fs').writeFileSync(${JSON.stringify(name)}, ${JSON.stringify(text)}); process.exitCode = ${code}`,
  );

describe('the real pytest, which .ci/run installs', () => {
  const source = {
    'shop/__init__.py': '',
    'shop/prices.py':
      'def total(prices):\n    if not prices:\n        raise ValueError("no prices")\n    return sum(prices)\n',
    'tests/test_prices.py': `import sys
import pytest
from shop.prices import total

def test_total():
    assert total([1, 2]) == 3

def test_wrong():
    assert total([34, 2]) == 35

def test_deep():
    total([])

@pytest.mark.skip
def test_later():
    pass
`,
    'pytest.ini': '[pytest]\npythonpath = .\naddopts = -p no:cacheprovider\n',
  };

  test.each([
    { name: 'found by itself', command: null },
    { name: 'as a list', command: ['python3', '-m', 'pytest', '-q'] },
    { name: 'as a string', command: 'pytest -q | cat' },
  ])('tells each failure on its line: $name', async ({ command }) => {
    await put(source);
    const { status, summary, figures } = await run({ command });
    expect(log.said).toEqual([
      'error tests/test_prices.py:9 test failed: tests.test_prices::test_wrong: assert 36 == 35\n +  where 36 = total([34, 2])',
      'error tests/test_prices.py:12 test failed: tests.test_prices::test_deep: ValueError: no prices',
    ]);
    expect({ status, figures }).toEqual({
      status: 'no',
      figures: { commands: 1, failed: 1, tests: { passed: 1, failed: 2, skipped: 1, errors: 0 } },
    });
    expect(summary).toMatch(/^1 of 1 commands failed: ".*pytest.*" \(code 1, 2 of 3 tests failed\)\.$/);
  });

  test('keeps what tests say of values out of the record, and their report on the machine', async () => {
    await put(source);
    await run({});
    const text = await files.text(context.run.path('test/commands.json'));
    const [result] = (await checks()).commands;
    expect(result?.tests?.failures).toEqual([
      { name: 'tests.test_prices::test_wrong', file: 'tests/test_prices.py', line: 9, message: null },
      { name: 'tests.test_prices::test_deep', file: 'tests/test_prices.py', line: 12, message: null },
    ]);
    expect(JSON.stringify({ ...result, tail: [] })).not.toContain('36');
    expect(text).toContain('"format": "mlops-checks/1"');
    const kept = (await files.list(context.run.root)).filter((path) => path.startsWith('test/') && mayTravel(path));
    expect(kept).toEqual(['test/commands.json', 'test/result.json']);
    const report = toMarkdown([testSection(await checks())]);
    expect(report).toContain('`tests/test_prices.py:9`: `tests.test_prices::test_wrong`');
    expect(report).toMatch(/\| Passed \| Failed \| Skipped \|/);
  });

  test('shows them where reports may show values', async () => {
    await put(source);
    await run({}, true);
    expect((await checks()).commands[0]?.tests?.failures[1]?.message).toBe('ValueError: no prices');
    expect(mayTravel('test/junit-1.xml')).toBe(true);
    expect(await files.text(context.run.path('test/junit-1.xml'))).toContain('<testsuites');
  });

  test('says that it found no tests', async () => {
    await put({ 'pytest.ini': '[pytest]\naddopts = -p no:cacheprovider\n' });
    const { status, summary } = await run({});
    expect(status).toBe('no');
    expect(summary).toBe(
      '1 of 1 commands failed: "pytest" (code 5: pytest found no tests; add some, or correct where it looks for them).',
    );
  });

  test('a broken option of its own stays its own error', async () => {
    await put(source);
    const { status } = await run({ command: ['pytest', '--no-such-option'] });
    expect(status).toBe('no');
    expect(log.said).toEqual([
      expect.stringMatching(/^error pytest --no-such-option: code 4\. Its last lines:[^]*no-such-option/),
    ]);
    expect((await checks()).commands[0]?.tests).toBeNull();
  });

  test('a module that Python does not have is a program that is not installed', async () => {
    await expect(run({ command: ['python3', '-m', 'no_such_linter'] })).rejects.toThrow(
      /^test\.command: "python3 -m no_such_linter" needs a program that is not installed \(.*No module named no_such_linter\)/,
    );
  });
});

describe('reports that commands write', () => {
  const junit =
    '<testsuite><testcase name="a" time="2"/><testcase name="b"><failure message="no"/></testcase></testsuite>';

  test('are read where test.junit names them', async () => {
    await put({ 'reports/.keep': '' });
    const { status } = await run({ command: writing('reports/a.xml', junit, 1), junit: ['reports/*.xml'] });
    expect(status).toBe('no');
    expect(log.said).toEqual(['error test failed: b: no']);
    expect((await checks()).commands[0]?.tests).toMatchObject({
      passed: 1,
      failed: 1,
      seconds: 2,
      slowest: [{ name: 'a', seconds: 2 }],
    });
  });

  test('are not read where an earlier run wrote them', async () => {
    await put({ 'junit.xml': junit, 'coverage.xml': '<coverage lines-valid="1" lines-covered="1"/>' });
    const { figures } = await run({ command: 'true', junit: ['junit.xml'] });
    expect(figures).toEqual({ commands: 1, failed: 0 });
    expect(log.said).toEqual(['warning test.junit: no command wrote a report of that name (junit.xml); correct it.']);
  });

  test('belong to the command that wrote them', async () => {
    const other = '<testsuite><testcase name="c"/></testsuite>';
    await run({ command: writing('a.xml', junit), quality: [writing('b.xml', other)], junit: ['*.xml'] });
    expect((await checks()).commands.map(({ tests }) => [tests?.passed, tests?.failed])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test('that were cut off are an error, after all commands have run', async () => {
    const command = writing('a.xml', junit.slice(0, 60));
    await expect(run({ command, junit: ['a.xml'], quality: ['no-such-linter'] })).rejects.toThrow(
      /^a\.xml: cut off at line 1[^]*\ntest\.quality: "no-such-linter" needs a program/,
    );
    expect((await checks()).commands).toHaveLength(2);
  });

  test.each([
    '/etc/*.xml',
    '../a.xml',
    'a/../../b.xml',
    '~/a.xml',
    'C:\\a.xml',
    '',
    '{../a,b}.xml',
    '{a,..}/b.xml',
    '{a,/b}.xml',
    'a/..',
  ])('never from elsewhere: %p', (glob) => {
    expect(testOptions.safeParse({ junit: [glob] }).success).toBe(false);
    expect(testOptions.safeParse({ coverage: [glob] }).success).toBe(false);
  });
});

describe('coverage', () => {
  const lcov = 'SF:a\nLF:1000\nLH:799\nend_of_record\n';

  test('is shown', async () => {
    await put({ 'coverage/.keep': '' });
    const { status, summary, figures } = await run({ command: writing('coverage/lcov.info', lcov) });
    expect({ status, summary }).toEqual({ status: 'ok', summary: '1 command passed: 79.9% of the lines covered.' });
    expect(figures).toMatchObject({ coverage: { covered: 799, valid: 1000 } });
    expect(toMarkdown([testSection(await checks())])).toMatch(/79\.9%\s\(799\sof\s1,000\)/);
  });

  test('of several kinds by one command counts once', async () => {
    const code = `const f = require('node:fs'); f.writeFileSync('lcov.info', ${JSON.stringify(lcov)}); f.writeFileSync('coverage.xml', '<coverage lines-valid="10" lines-covered="9"/>')`;
    await run({ command: node(code) });
    expect((await checks()).commands[0]?.coverage).toEqual({ files: ['coverage.xml'], covered: 9, valid: 10 });
  });

  test.each([
    { name: 'enough', given: 79, expected: 'ok', says: /^1 command passed/ },
    {
      name: 'not enough',
      given: 80,
      expected: 'no',
      says: /^test\.min_coverage: expected at least 80% .* got 79\.9% \(799 of 1000\)\.$/,
    },
  ])('$name', async ({ given, expected, says }) => {
    const { status, summary } = await run({ command: writing('lcov.info', lcov), min_coverage: given });
    expect(status).toBe(expected);
    expect(summary).toMatch(says);
    expect(log.said).toHaveLength(expected === 'no' ? 1 : 0);
  });

  test('that is asked for and not there says no', async () => {
    const { status, summary } = await run({ command: 'true', min_coverage: 10 });
    expect(status).toBe('no');
    expect(summary).toMatch(/^test\.min_coverage: .* no command wrote a coverage report/);
    expect(toMarkdown([testSection(await checks())])).toContain('Not enough coverage');
  });

  test('adds up what all commands and named files cover', async () => {
    const options = {
      command: writing('a.info', 'SF:a\nLF:6\nLH:6\nend_of_record\n'),
      quality: [writing('b.lcov', 'SF:a\nLF:4\nLH:2\nend_of_record\n')],
      coverage: ['*.info', '*.lcov'],
    };
    expect((await run(options)).figures).toMatchObject({ coverage: { covered: 8, valid: 10 } });
  });
});

describe('findings', () => {
  /** A linter of any kind: prints lines, ends with a code. */
  const linter = (code: number, ...lines: string[]): string[] =>
    node(`for (const line of ${JSON.stringify(lines)}) console.error(line); process.exitCode = ${code}`);

  test('stand on their lines; the code decides', async () => {
    await put({ 'a.py': '' });
    const { status, summary } = await run({
      command: 'true',
      quality: [linter(1, 'a.py:3:5: E1 wrong', `${folder}/a.py:4:1: W2 odd`), linter(0, 'a.py:1:1: D1 no docstring')],
    });
    expect(status).toBe('no');
    expect(summary).toContain('(code 1, 2 findings)');
    expect(log.said).toEqual([
      'error a.py:3:5 E1: wrong',
      'error a.py:4:1 W2: odd',
      'warning a.py:1:1 D1: no docstring',
    ]);
    expect(toMarkdown([testSection(await checks())])).toContain('`a.py:3:5`: `E1` wrong');
  });

  test('are ten at most, of each linter in turn; the rest is counted', async () => {
    await put({ 'a.py': '', 'b.py': '' });
    const many = (file: string): string[] =>
      Array.from({ length: 30 }, (_, index) => `${file}:${index + 1}:1: E1 wrong`);
    await run({
      command: 'true',
      quality: [linter(1, ...many('a.py')), linter(1, ...many('b.py').slice(0, 3)), linter(1)],
    });
    const errors = log.said.filter((text) => text.startsWith('error'));
    expect(errors).toHaveLength(10);
    expect(errors[0]).toContain('It printed nothing');
    expect(errors.filter((text) => text.startsWith('error b.py'))).toHaveLength(3);
    expect(log.said.at(-1)).toBe('info and 24 findings more: see the output above');
  });

  test('in hostile text stay text', async () => {
    await put({ 'a.py': '' });
    const message = '</details><script>::error file=x::`|[a](b)';
    await run({ command: 'true', quality: [linter(1, `a.py:1:1: ${message}`)] });
    expect(log.said).toEqual([`error a.py:1:1 ${message}`]);
    const text = toMarkdown([testSection(await checks())]).replace(/```[^]*?```/g, '');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('[a](b)');
  });

  test('of output that no limit was meant for', async () => {
    await put({ 'a.py': '' });
    const flood = node(
      `for (let i = 1; i <= 20000; i++) console.log('a.py:' + i + ':1: E1 ' + 'x'.repeat(1000)); process.exitCode = 1`,
    );
    await run({ command: 'true', quality: [flood] });
    const [, result] = (await checks()).commands;
    expect(result?.findings.first).toHaveLength(50);
    expect(result?.findings.count).toBe(20_000);
  });
});

describe('programs that cannot be run', () => {
  test('one that nobody may run is an error', async () => {
    await put({ tool: '#!/bin/sh\n' });
    await chmod(join(folder, 'tool'), 0o644);
    await expect(run({ command: [join(folder, 'tool')] })).rejects.toThrow(/^test\.command: .* not executable/);
  });
});
