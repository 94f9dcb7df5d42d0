import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folders.js';

const bin = join(process.cwd(), 'bin', 'mlops.js');

/** Rows of about 90 bytes: enough of them that real threads share the work. */
function lines(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const text =
      at % 7 === 0 ? `"a ""quoted"" text, ${at}\nin two lines"` : `words that say nothing of row ${at % 5000}`;
    return `${at},${((at * 7919) % 100_003) / 1000},${['red', 'green', 'blue'][at % 3]!},${text},${at % 5 < 2 ? 'yes' : 'no'}`;
  });
}

function split(files: Readonly<Record<string, string>>): {
  manifest: { data: { fingerprint: string } };
  parts: string[];
} {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'data', name), text);
  writeFileSync(
    join(folder, 'mlops.yml'),
    'data: {source: data/*.csv, target: label, key: [id], split: {stratify: false}}\n',
  );
  execFileSync(process.execPath, [bin, 'split'], { cwd: folder, stdio: 'pipe' });
  const read = (name: string): string => readFileSync(join(folder, '.mlops', 'split', name), 'utf8');
  return { manifest: JSON.parse(read('manifest.json')), parts: ['train.csv', 'validation.csv', 'test.csv'].map(read) };
}

test('threads divide a large file as one thread divides the same rows in small pieces', () => {
  const header = 'id,amount,colour,note,label';
  const rows = lines(130_000);
  const large = split({ 'a.csv': [header, ...rows].join('\n') });
  // The same rows in another order, in many files: other threads see them.
  const pieces: [string, string][] = Array.from({ length: 12 }, (_, at) => [
    `${at}.csv`,
    [header, ...rows.filter((_, row) => row % 12 === at)].join('\r\n'),
  ]);
  const small = split(Object.fromEntries(pieces));
  expect(small.manifest.data.fingerprint).toBe(large.manifest.data.fingerprint);
  expect(large.parts.map((part) => part.split('\n').length).every((count) => count > 1000)).toBe(true);
  const ids = (part: string): string[] => part.split('\n').filter((line) => /^\d+,\d+,\d/.test(line));
  for (const [at, part] of large.parts.entries()) expect(ids(small.parts[at]!)).toEqual(ids(part));
});
