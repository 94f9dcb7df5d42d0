import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionOutputs } from '../../src/entry/action-inputs.js';
import { annotations, foreignCommands } from '../support/annotations.js';
import { action, mlops, type ActionRun } from '../support/doors.js';
import { hostileTexts } from '../support/hostile.js';
import { tinyCopy } from '../support/tiny.js';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const target = 'target | <b>::error::';

/** Every hostile text is the name of a column, a category of others, and a class of the target. */
function hostileCsv(): string {
  const rows = Array.from({ length: 240 }, (_, row) => {
    const cells = hostileTexts.map((_name, column) =>
      column % 2 === 0
        ? String((row * (column + 3) * 7919) % 97)
        : quoted(hostileTexts[(row * 7 + column) % hostileTexts.length]!),
    );
    return [...cells, quoted(hostileTexts[(row * 7919) % 97 > 40 ? 0 : 5]!)].join(',');
  });
  return `${[...hostileTexts, target].map(quoted).join(',')}\n${rows.join('\n')}\n`;
}

const file = 'data/::set-output name=verdict::promote, <img>.csv';

/** A repository in which everything that a person may choose is hostile. */
function hostileCopy(rest: object = {}): string {
  const config = {
    model: 'tiny',
    data: { source: file, target, positive: hostileTexts[0] },
    train: { params: { epochs: 5 } },
    report: { values: true },
    test: { command: ['printf', '%s\\n', ...hostileTexts] },
    gate: { fail_on: [] },
    ...rest,
  };
  return tinyCopy({ 'mlops.yml': JSON.stringify(config), 'data.csv': null, [file]: hostileCsv() });
}

const newline = hostileTexts[3]!;
const branch = {
  GITHUB_HEAD_REF: newline,
  GITHUB_REF: `refs/heads/${newline}`,
  GITHUB_REF_NAME: newline,
  GITHUB_ACTOR: newline,
  GITHUB_TRIGGERING_ACTOR: newline,
};

/** Markdown without its code, where nothing is interpreted. */
function outsideCode(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

function expectInert(folder: string, ran: ActionRun): void {
  expect(foreignCommands(ran.stdout)).toEqual([]);
  expect(ran.stderr).toBe('');
  expect(ran.files).toEqual({ env: '', path: '', state: '' });
  expect(ran.outputs['verdict']).not.toBe('promote');
  expect(new Set(Object.keys(ran.outputs))).toEqual(new Set(Object.keys(actionOutputs)));
  const text = outsideCode(ran.summary);
  expect(text).not.toMatch(/<(?!\/?(?:details|summary|code|strong|span|br)\b)[a-z!/]/i);
  expect(text).not.toMatch(/@everyone|[^&\u200B]#1|\]\(|##\[|(?!\n)\p{Cc}|\u202E|\*\*bold|<!--/u);
  for (const table of text.split(/\n\n+/).filter((block) => block.startsWith('| '))) {
    const widths = table.split('\n').map((line) => line.split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
}

describe('no value becomes a command, an output, markup or a program', () => {
  test('names of columns, classes, files and branches, and what programs print', async () => {
    const folder = hostileCopy();
    const ran = await action(folder, { step: 'release' }, { env: branch });
    expect(ran.code).toBe(0);
    expectInert(folder, ran);
    expect(ran.summary).toContain('::set-output name=verdict::promote');
    const html = readFileSync(join(folder, '.mlops/report/report.html'), 'utf8');
    expect(html).not.toMatch(/<(?:img|script|iframe|object|embed|link|form|input|a)\b/i);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);

    // What is skipped says what an earlier run wrote.
    const again = await action(folder, { step: 'split' }, { env: branch });
    expect(again.stdout).toMatch(/^unchanged: /m);
    expectInert(folder, again);
  });

  test('findings, with their values', async () => {
    const folder = hostileCopy();
    expect((await action(folder, { step: 'validate', set: 'validate.infer=true' })).code).toBe(0);
    const schema = readFileSync(join(folder, 'mlops/schema.yml'), 'utf8');
    expect(schema).toContain('constructor');
    const unseen = [...hostileTexts.map((text) => quoted(`${text} unseen`)), quoted(newline)].join(',');
    const data = `${hostileCsv()}${unseen}\n`;
    const changed = tinyCopy({
      'mlops.yml': readFileSync(join(folder, 'mlops.yml'), 'utf8'),
      'mlops/schema.yml': schema,
      'data.csv': null,
      [file]: data,
    });
    const ran = await action(changed, { step: 'check' }, { env: branch });
    expect(ran.code).toBe(1);
    expectInert(changed, ran);
    const errors = annotations(ran.stdout).filter(({ level }) => level === 'error');
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.some((error) => error.file === file)).toBe(true);
  });

  test('errors that name what was chosen', async () => {
    const folder = hostileCopy({ data: { source: file, target: `${newline} `, key: [hostileTexts[1]! + 'x'] } });
    const ran = await action(folder, { step: 'check', set: 'report.values=false' }, { env: branch });
    expect(ran.code).toBe(2);
    expectInert(folder, ran);
    const wrongInputs = [
      { step: newline },
      { step: 'check', set: '::set-output name=verdict::promote' },
      { step: 'check', config: newline },
      { step: 'check', 'working-directory': newline },
    ];
    for (const inputs of wrongInputs) {
      const wrong = await action(folder, inputs, { env: branch });
      expect(wrong.code).toBe(2);
      expect(foreignCommands(wrong.stdout)).toEqual([]);
      expect(wrong.outputs).toEqual({});
    }
  });

  test('the CLI draws control characters, so that nothing steers the terminal', async () => {
    const folder = hostileCopy();
    const { stdout, stderr } = await mlops(folder, 'check');
    const control = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
    expect(stdout).not.toMatch(control);
    expect(stderr).not.toMatch(control);
    expect(stderr).toContain('| ');
  });
});
