import { afterEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { NodeProcess } from '../../src/host/node-process.js';
import type { CommandLine } from '../../src/host/process.js';
import { configuredReport, withReport } from '../../src/project/pytest-command.js';

const files = new NodeFiles();
afterEach(() => files.close());

const asked = (command: CommandLine, configured: string | null = null) =>
  withReport(command, '/run/test/junit-1.xml', configured, '/work space');

describe('a list', () => {
  test.each([
    { name: 'pytest', given: ['pytest'], at: 1 },
    { name: 'with options', given: ['pytest', '-q', 'tests'], at: 1 },
    { name: 'by its path', given: ['/opt/venv/bin/pytest'], at: 1 },
    { name: 'by its old name', given: ['py.test'], at: 1 },
    { name: 'as a module', given: ['python3.12', '-X', 'dev', '-m', 'pytest', '-x'], at: 5 },
    { name: 'by a runner', given: ['uv', 'run', 'pytest', '-x'], at: 3 },
    { name: 'under coverage', given: ['coverage', 'run', '-m', 'pytest'], at: 4 },
  ])('$name', ({ given, at }) => {
    const expected = [...given.slice(0, at), '--junitxml=/run/test/junit-1.xml', ...given.slice(at)];
    expect(asked(given)).toEqual({ argv: expected, report: '/run/test/junit-1.xml', pytest: true });
  });

  test.each([
    { name: 'another program', given: ['npm', 'test'] },
    { name: 'pytest as an argument', given: ['pip', 'install', 'pytest'] },
    { name: 'another module', given: ['python', '-m', 'unittest'] },
    { name: 'a folder of that name', given: ['ls', 'pytest/'] },
  ])('leaves $name as it is', ({ given }) => {
    expect(asked(given)).toEqual({ argv: given, report: null, pytest: false });
  });

  test.each([
    { name: 'a report of its own', given: ['pytest', '--junitxml=a/b.xml'], report: '/work space/a/b.xml' },
    { name: 'its second spelling', given: ['pytest', '--junit-xml', '/tmp/b.xml'], report: '/tmp/b.xml' },
    { name: 'an abbreviation', given: ['pytest', '--junit-x=b.xml'], report: null },
    { name: 'the plugin taken out', given: ['pytest', '-p', 'no:junitxml'], report: null },
  ])('leaves $name', ({ given, report }) => {
    expect(asked(given)).toEqual({ argv: given, report, pytest: true });
  });

  test('leaves a report that the configuration asks for', () => {
    expect(asked(['pytest'], 'out.xml')).toEqual({ argv: ['pytest'], report: '/work space/out.xml', pytest: true });
  });
});

describe('a string', () => {
  test.each(['pytest', 'pytest -k "a and b" | tee log', 'cd api && python -m pytest', 'CI=1 uv run pytest -q'])(
    '%s runs as it is, and gets the option by its variable',
    (command) => {
      const { argv, report, pytest } = asked(command);
      expect({ report, pytest }).toEqual({ report: '/run/test/junit-1.xml', pytest: true });
      expect(argv.slice(-2)).toEqual(["--junitxml='/run/test/junit-1.xml'", command]);
    },
  );

  test.each(['npm test', 'pip install pytest && pytest', 'pytest a; pytest b', 'make pytests', 'ruff check .'])(
    '%s is left alone',
    (command) => {
      expect(asked(command)).toEqual({ argv: ['bash', '-eo', 'pipefail', '-c', command], report: null, pytest: false });
    },
  );

  test('with a report of its own is left alone', () => {
    const { argv, report } = asked('pytest --junitxml=out/r.xml -q');
    expect(argv.slice(0, 4)).toEqual(['bash', '-eo', 'pipefail', '-c']);
    expect(report).toBe('/work space/out/r.xml');
  });

  const said = async (command: string, report: string, variables: Record<string, string> = {}): Promise<string> => {
    const folder = await files.temporary();
    const { argv } = withReport(command, report, null, folder);
    const process_ = new NodeProcess({ PATH: process.env['PATH'] ?? '', ...variables });
    return (await process_.run({ argv, cwd: folder, capture: true })).stdout;
  };

  // A word `pytest` in a comment is enough to be handed the variable.
  test.each([
    { name: 'none before', before: {}, expected: "--junitxml='/a b/x.xml'" },
    {
      name: 'some before',
      before: { PYTEST_ADDOPTS: '-q -k "a b"' },
      expected: '-q -k "a b" --junitxml=\'/a b/x.xml\'',
    },
    { name: 'a report before', before: { PYTEST_ADDOPTS: '--junitxml=u.xml' }, expected: '--junitxml=u.xml' },
  ])('keeps options of the variable: $name', async ({ before, expected }) => {
    expect(await said('printf %s "$PYTEST_ADDOPTS" # pytest', '/a b/x.xml', before)).toBe(expected);
  });

  test('quotes a hostile path for the words that Python makes of it', async () => {
    const path = `/a'b "c" $(touch x)\`y\`\\/z.xml`;
    const command = `python3 -c 'import os, shlex; print(shlex.split(os.environ["PYTEST_ADDOPTS"]))' # pytest`;
    expect(await said(command, path)).toBe(`['--junitxml=/a\\'b "c" $(touch x)\`y\`\\\\/z.xml']\n`);
  });

  test('keeps pipefail, arguments and the name of the shell', async () => {
    const command = `printf '%s,' "$0" "$#" "$-"; false | cat; echo not here # pytest`;
    const wanted = await said(command.replace('# pytest', ''), '/x');
    expect(await said(command, '/x')).toBe(wanted);
    expect(wanted).not.toContain('not here');
  });
});

describe('configured reports', () => {
  test.each([
    { name: 'none', given: {}, expected: null },
    { name: 'no option', given: { 'pytest.ini': '[pytest]\naddopts = -q\n' }, expected: null },
    { name: 'pytest.ini', given: { 'pytest.ini': '[pytest]\naddopts = -q --junitxml=a.xml\n' }, expected: 'a.xml' },
    {
      name: 'a list in pyproject.toml',
      given: { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["--junit-xml", "b/a.xml"]\n' },
      expected: 'b/a.xml',
    },
    { name: 'setup.cfg', given: { 'setup.cfg': '[tool:pytest]\naddopts=--junitxml=c.xml\n' }, expected: 'c.xml' },
  ])('$name', async ({ given, expected }) => {
    const folder = await files.temporary();
    for (const [name, text] of Object.entries(given)) await files.write(join(folder, name), text);
    expect(await configuredReport(files, folder)).toBe(expected);
  });
});
