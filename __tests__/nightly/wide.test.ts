import { expect, test } from '@jest/globals';
import { annotations } from '../support/annotations.js';
import { action, json, mlops } from '../support/doors.js';
import { tinyConfig, tinyCopy } from '../support/tiny.js';

const width = 50_000;

/** 120 rows of 50,000 columns, of which `c0` tells the class. */
function wide(change: (cells: string[], row: number) => string[] = (cells) => cells): string {
  const head = ['id', 'sold', ...Array.from({ length: width - 2 }, (_, at) => `c${at}`)];
  const rows = Array.from({ length: 120 }, (_, row) => {
    const values = Array.from({ length: width - 2 }, (_, at) => String((row * 7919 + at * 104_729) % 97));
    return change([`P-${row}`, Number(values[0]) > 48 ? 'yes' : 'no', ...values], row);
  });
  return `${[head, ...rows].map((cells) => cells.join()).join('\n')}\n`;
}

const files = (data: string): Record<string, string> => ({
  'data.csv': data,
  'mlops.yml': tinyConfig('params: {epochs: 5, learning_rate: 0.1}'),
});

test('a pull request on 50,000 columns comes to its end', async () => {
  const folder = tinyCopy(files(wide()));
  const { code, stderr } = await mlops(folder, 'check', '--quiet');
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(json(folder, '.mlops/validate/result.json')).toMatchObject({ figures: { rows: 120, columns: width } });
  expect(json(folder, '.mlops/train/manifest.json')).toMatchObject({
    signature: { inputs: expect.objectContaining({ length: width - 2 }) },
  });
});

test('of 50,000 columns a row with a cell too few is one sentence', async () => {
  const folder = tinyCopy(files(wide((cells, row) => (row === 30 ? cells.slice(1) : cells))));
  const { stdout, code } = await action(folder, { step: 'check' });
  const told = annotations(stdout).filter(({ level }) => level === 'error');
  expect({ code, told: told.map(({ text }) => text) }).toEqual({
    code: 2,
    told: [
      expect.stringMatching(/^data\.csv:32: expected 50000 cells as in the header, got 49999 cells; correct the row/),
    ],
  });
});
