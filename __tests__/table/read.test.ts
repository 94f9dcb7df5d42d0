import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { NodeFiles } from '../../src/host/node-files.js';
import { NodeProcess } from '../../src/host/node-process.js';
import { dataOptions } from '../../src/table/data.options.js';
import { defaultNulls } from '../../src/table/nulls.js';
import { hostEnvironment } from '../../src/project/environments/host.js';
import { prepareData } from '../../src/table/prepare.js';
import { ownText } from '../../src/table/text.js';
import { recordingLog } from './recording-log.js';
import { readFiles } from './reading.js';

describe('readTable', () => {
  test('joins files, mapping columns by name', async () => {
    const { names, rows, lines } = await readFiles({ 'a.csv': 'x,y\n1,2\n', 'b.csv': 'y;x\n3;4\n5;6\n' }, ['*.csv']);
    expect(names).toEqual(['x', 'y']);
    expect(rows).toEqual([
      ['1', '2'],
      ['4', '3'],
      ['6', '5'],
    ]);
    expect(lines).toEqual([2, 2, 3]);
  });

  test('refuses a file with other columns, listing them', async () => {
    const reading = readFiles({ 'a.csv': 'x,y,z\n1,2,3\n', 'b.csv': 'x,w,v\n1,2,3\n' }, ['*.csv']);
    await expect(reading).rejects.toThrow(
      'b.csv:1: other columns than in a.csv (missing: "y", "z"; extra: "w", "v"); all files of data.source need the same columns.',
    );
  });

  test('refuses a file without rows among others', async () => {
    await expect(readFiles({ 'a.csv': 'x,y\n1,2\n', 'b.csv': 'x,y\n' }, ['*.csv'])).rejects.toThrow(
      'b.csv:1: the file has a header and no rows',
    );
  });

  test('applies the options', async () => {
    const { rows } = await readFiles({ 'a.csv': 'x:y\nNA:?\n' }, ['a.csv'], { delimiter: ':', nulls: ['?'] });
    expect(rows).toEqual([['NA', null]]);
  });

  test('reads a file larger than a block', async () => {
    const line = (row: number): string => `${String(row)},"${'é'.repeat(row % 50)}\n"`;
    const text = `id,text\n${Array.from({ length: 30_000 }, (_, row) => line(row)).join('\n')}\n`;
    const { rows, lines } = await readFiles({ 'a.csv': text }, ['a.csv']);
    expect(rows.length).toBe(30_000);
    expect(rows[29_999]).toEqual(['29999', `${'é'.repeat(49)}\n`]);
    expect(lines[29_999]).toBe(2 + 2 * 29_999);
  });
});

describe('dataOptions', () => {
  test('fills defaults and makes lists of texts', () => {
    expect(dataOptions.parse({ source: 'data/*.csv', target: 'y', key: 'id' })).toEqual({
      source: ['data/*.csv'],
      prepare: null,
      target: 'y',
      positive: null,
      key: ['id'],
      ignore: [],
      delimiter: null,
      schema: 'mlops/schema.yml',
      nulls: defaultNulls,
    });
  });

  test('takes lists, and a positive class that YAML reads as a number or a boolean', () => {
    const data = dataOptions.parse({
      source: ['a.csv', 'b.csv'],
      target: 'y',
      positive: 1,
      ignore: 'id',
      prepare: ['dvc', 'pull'],
      delimiter: '\t',
    });
    expect(data).toMatchObject({
      source: ['a.csv', 'b.csv'],
      positive: '1',
      ignore: ['id'],
      prepare: ['dvc', 'pull'],
      delimiter: '\t',
    });
  });

  test.each([
    { name: 'no target', given: { source: 'a.csv' } },
    { name: 'no source in the list', given: { source: [], target: 'y' } },
    { name: 'a quote as delimiter', given: { source: 'a', target: 'y', delimiter: '"' } },
    { name: 'two characters as delimiter', given: { source: 'a', target: 'y', delimiter: ';;' } },
    { name: 'an unknown key', given: { source: 'a', target: 'y', targt: 'y' } },
  ])('refuses $name', ({ given }) => {
    expect(dataOptions.safeParse(given).success).toBe(false);
  });

  test('is described as a JSON Schema for what is written, key by key', () => {
    const schema = z.toJSONSchema(dataOptions, { io: 'input' });
    expect(schema.required).toEqual(['source', 'target']);
    expect(schema.properties?.source).toMatchObject({
      anyOf: [{ type: 'string' }, { type: 'object', required: ['url', 'sha256'] }, { type: 'array', minItems: 1 }],
    });
    for (const property of Object.values(schema.properties ?? {}))
      expect((property as { description?: string }).description).toMatch(/\.$/);
    expect(() => z.toJSONSchema(dataOptions, { io: 'output' })).not.toThrow();
  });
});

describe('prepareData', () => {
  const variables = { PATH: process.env.PATH ?? '' };

  test('runs in the workspace, showing the output', async () => {
    const files = new NodeFiles();
    const workspace = await files.temporary();
    const { log, said } = recordingLog();
    await prepareData('echo "x,y" > made.csv; echo done', {
      tools: hostEnvironment({ process: new NodeProcess(variables), workspace }, 'test'),
      log,
      workspace,
    });
    expect(await files.text(`${workspace}/made.csv`)).toBe('x,y\n');
    expect(said).toContain('output: done');
    await files.close();
  });

  test('runs nothing without a command', async () => {
    const { log, said } = recordingLog();
    await prepareData(null, {
      tools: hostEnvironment({ process: new NodeProcess(variables), workspace: '/nowhere' }, 'test'),
      log,
      workspace: '/nowhere',
    });
    expect(said).toEqual([]);
  });

  test('a failure names the command, its code and its last lines', async () => {
    const { log } = recordingLog();
    const workspace = process.cwd();
    const context = {
      tools: hostEnvironment({ process: new NodeProcess(variables), workspace }, 'test'),
      log,
      workspace,
    };
    await expect(prepareData('echo one; echo two >&2; exit 7', context)).rejects.toThrow(
      /^data\.prepare: "echo one; echo two >&2; exit 7" ended with code 7; .*\n {2}(one\n {2}two|two\n {2}one)$/,
    );
    await expect(prepareData(['false'], context)).rejects.toThrow('It printed nothing.');
  });
});

test('ownText is the same text', () => {
  for (const text of ['', 'short', 'a text of more than 13 characters', 'é漢🙂'.repeat(9), '\ud800'.repeat(20)])
    expect(ownText(text)).toBe(text);
});
