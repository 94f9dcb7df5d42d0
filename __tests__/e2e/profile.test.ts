import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mlops } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';

const head = 'x,city,when\n';
const rows = Array.from(
  { length: 300 },
  (_, at) => `${at % 7},${['Rom', 'Oslo'][at % 2]!},2024-01-${10 + (at % 15)}\n`,
);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('mlops profile', () => {
  test('of parts, merged, is that of all files', async () => {
    const folder = folderWith({
      'a.csv': head + rows.slice(0, 100).join(''),
      'b.csv': head + rows.slice(100).join(''),
    });
    const whole = await mlops(folder, 'profile', 'a.csv', 'b.csv', '--target', 'x');
    expect([whole.code, whole.stderr]).toEqual([0, '']);
    expect(whole.stdout).toContain('300 rows, 3 columns, target x');
    for (const name of ['a', 'b']) {
      const { stdout } = await mlops(folder, 'profile', `${name}.csv`, '--target', 'x', '--json');
      writeFileSync(join(folder, `${name}.json`), stdout);
    }
    expect(await mlops(folder, 'profile', '--merge', 'b.json', 'a.json')).toEqual(whole);
  });

  test('looks again where the first rows did not tell a type', async () => {
    const empty = Array.from({ length: 60_000 }, (_, at) => `${at},\n`).join('');
    const folder = folderWith({ 'late.csv': `id,late\n${empty}60000,7\n60001,8.5\n` });
    const { code, stdout } = await mlops(folder, 'profile', 'late.csv', '--json');
    const { columns } = JSON.parse(stdout) as { columns: { name: string; type: string; nulls: number }[] };
    expect([code, columns[1]]).toEqual([0, expect.objectContaining({ name: 'late', type: 'number', nulls: 60_000 })]);
  });

  test.each([
    ['a file that is not there', ['nothing.csv'], 'error  no file matches "nothing.csv"'],
    [
      'a column that is not there',
      ['a.csv', '--target', 'citi'],
      'error  the data have no column "citi"; did you mean "city"?',
    ],
    ['a type that is none', ['a.csv', '--type', 'x=int'], 'error  --type: expected COLUMN=number|string|boolean'],
    ['a profile that is none', ['--merge', 'a.csv'], 'error  a.csv: expected a profile'],
    ['a ragged row', ['bad.csv'], 'error  bad.csv:3: expected 3 cells as in the header, got 2'],
    [
      'an option that is none',
      ['a.csv', '--targte', 'x'],
      'error  --targte: unknown option of mlops profile; did you mean --target?',
    ],
  ])('says what is wrong: %s', async (_, words, message) => {
    const folder = folderWith({ 'a.csv': head + rows.join(''), 'bad.csv': `${head}1,2,3\n1,2\n` });
    const { code, stdout, stderr } = await mlops(folder, 'profile', ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
