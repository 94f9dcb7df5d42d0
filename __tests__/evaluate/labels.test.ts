import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { classFinder } from '../../src/evaluate/class.js';
import { loadComparable, loadLabels, loadScored } from '../../src/evaluate/labels.js';
import { rowIdOf } from '../../src/evaluate/part-file.js';
import type { Target } from '../../src/split/manifest.js';
import { rowsOf, workspace, type Workspace } from './workspace.js';

const files = new NodeFiles();
let place: Workspace;
beforeEach(async () => {
  place = await workspace(files);
});
afterEach(() => files.close());

const write = (path: string, text: string): Promise<void> => files.write(place.context.run.path(path), text);

describe('labels', () => {
  test('in ascending row id, the positive class as 1', async () => {
    const { rowIds, y } = await loadLabels(files, place.context.run, 'test', place.split);
    const rows = rowsOf('test');
    expect([...rowIds]).toEqual(rows.map(({ id }) => id));
    expect([...y]).toEqual(rows.map((row) => row.y));
  });

  test('more rows than one batch', async () => {
    const lines = Array.from({ length: 10_000 }, (_, id) => `${2 * id},1,red,${id % 3 === 0 ? 'b' : 'a'}`);
    await write('split/test.csv', `row_id,length,colour,kind\n${lines.join('\n')}\n`);
    const { rowIds, y } = await loadLabels(files, place.context.run, 'test', place.split);
    expect([rowIds.length, rowIds[9999], y[9999], y[9998]]).toEqual([10_000, 19_998, 1, 0]);
  });

  test.each([
    { name: 'ids that do not ascend', text: 'row_id,kind\n3,a\n2,b\n', line: 3 },
    { name: 'an id twice', text: 'row_id,kind\n3,a\n3,b\n', line: 3 },
    { name: 'an id that is text', text: 'row_id,kind\nx,a\n', line: 2 },
    { name: 'no ids', text: 'kind\na\n', line: 1 },
    { name: 'no target', text: 'row_id,length\n3,1\n', line: 1 },
    { name: 'a missing label', text: 'row_id,kind\n3,\n', line: 2 },
    { name: 'a class that the target lacks', text: 'row_id,kind\n3,c\n', line: 2 },
  ])('a part that split did not write: $name', async ({ text, line }) => {
    await write('split/test.csv', text);
    await expect(loadLabels(files, place.context.run, 'test', place.split)).rejects.toThrow(
      `split/test.csv:${line}: not as \`mlops split\` of this version writes it; run \`mlops split --force\` again.`,
    );
  });

  test('a missing part names the step', async () => {
    await files.remove(place.context.run.path('split/test.csv'));
    await expect(loadLabels(files, place.context.run, 'test', place.split)).rejects.toThrow(/run `mlops split` first/);
  });
});

describe('predictions', () => {
  const good = (): string[] => rowsOf('test').map(({ id }) => `${id},a,0.5`);
  test.each([
    { name: 'a row less', change: (lines: string[]) => lines.slice(1), line: 2 },
    { name: 'a row less at the end', change: (lines: string[]) => lines.slice(0, -1), line: 41 },
    { name: 'a row more', change: (lines: string[]) => [...lines, '999,a,0.5'], line: 42 },
    { name: 'another class', change: (lines: string[]) => ['7,z,0.5', ...lines.slice(1)], line: 2 },
    { name: 'no score', change: (lines: string[]) => ['7,a,', ...lines.slice(1)], line: 2 },
  ])('that evaluate did not write: $name', async ({ change, line }) => {
    await write('evaluate/test/champion.csv', `row_id,prediction,score\n${change(good()).join('\n')}\n`);
    await expect(loadScored(files, place.context.run, 'test', 'champion', place.split)).rejects.toThrow(
      `evaluate/test/champion.csv:${line}: not as \`mlops evaluate\``,
    );
  });
});

describe('comparable rows', () => {
  test('without a file all rows are', async () => {
    expect(await loadComparable(files, place.context.run, 'test')).toEqual({ champion: null, anchor: null });
  });

  test('one bit a row', async () => {
    await write('split/test.comparable.csv', 'row_id,champion,anchor\n7,1,0\n17,0,0\n27,1,1\n');
    const { champion, anchor } = await loadComparable(files, place.context.run, 'test');
    expect([champion, anchor]).toEqual([Uint8Array.of(1, 0, 1), Uint8Array.of(0, 0, 1)]);
  });

  test('anything else is damage', async () => {
    await write('split/test.comparable.csv', 'row_id,champion,anchor\n7,1,0\n17,yes,0\n');
    await expect(loadComparable(files, place.context.run, 'test')).rejects.toThrow(/comparable\.csv:3: not as/);
  });
});

describe('texts', () => {
  const target = (classes: string[]): Target => ({ column: 'y', task: 'binary', classes, positive: classes[1]! });
  test.each([
    { name: 'the same text', classes: ['a', 'b'], text: 'b', expected: 1 },
    { name: 'another text', classes: ['a', 'b'], text: 'B', expected: undefined },
    { name: 'the same number', classes: ['0', '1'], text: '1.0', expected: 1 },
    { name: 'another number', classes: ['0', '1'], text: '2', expected: undefined },
    { name: 'a text among numbers', classes: ['0', '1'], text: 'one', expected: undefined },
    { name: 'the same truth value', classes: ['false', 'true'], text: 'True', expected: 1 },
    { name: 'a text among truth values', classes: ['false', 'true'], text: 'yes', expected: undefined },
    { name: 'letters and marks in two parts', classes: ['a', 'caf\u00e9'], text: 'cafe\u0301', expected: 1 },
    { name: 'an inherited name', classes: ['a', 'b'], text: '__proto__', expected: undefined },
    { name: 'a class of that name', classes: ['__proto__', 'b'], text: '__proto__', expected: 0 },
  ])('class: $name', ({ classes, text, expected }) => {
    expect(classFinder(target(classes))(text)).toBe(expected);
  });

  test.each([
    { text: '0', expected: 0 },
    { text: '2147483647', expected: 2147483647 },
    { text: '2147483648', expected: undefined },
    { text: '01', expected: undefined },
    { text: '-1', expected: undefined },
    { text: '1.0', expected: undefined },
    { text: '1e3', expected: undefined },
    { text: '', expected: undefined },
    { text: null, expected: undefined },
  ])('row id $text', ({ text, expected }) => {
    expect(rowIdOf(text)).toBe(expected);
  });
});
