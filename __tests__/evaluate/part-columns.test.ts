import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadColumns, type PartColumn } from '../../src/evaluate/part-columns.js';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { workspace, type Workspace } from './workspace.js';

const files = new NodeFiles();
let place: Workspace;

beforeEach(async () => {
  place = await workspace(files);
});
afterEach(() => files.close());

const head = 'row_id,length,colour,kind,shop,new';

/** Writes a validation part whose columns `shop` (ignored) and `new` are beside the features. */
async function part(lines: readonly string[], types: { shop?: 'number' | 'string' } = {}): Promise<void> {
  const { context, split } = place;
  const columns = [
    ...split.columns,
    { name: 'shop', type: types.shop ?? ('string' as const) },
    { name: 'new', type: 'boolean' as const },
  ];
  await context.run.write('split/manifest.json', { ...split, columns });
  await files.write(context.run.path('split/validation.csv'), `${[head, ...lines].join('\n')}\n`);
}

const load = (names: readonly string[], where?: string): Promise<ReadonlyMap<string, PartColumn>> =>
  loadColumns(files, place.context.run, 'validation', names, where);

/** The values by row. */
const rows = ({ codes, values }: PartColumn): (string | null)[] => [...codes].map((code) => values[code]!);

describe('columns of a part', () => {
  test('a column that no model may see is there, each value once, in the order of the rows', async () => {
    await part(['3,1,red,a,Ulm,true', '13,2,red,b,Köln,', '23,3,,a,Ulm,False']);
    const found = await load(['shop', 'new', 'kind']);
    expect([...found.keys()]).toEqual(['shop', 'new', 'kind']);
    expect(found.get('shop')).toEqual({ type: 'string', codes: Int32Array.of(0, 1, 0), values: ['Ulm', 'Köln'] });
    expect(rows(found.get('new')!)).toEqual(['true', null, 'false']);
    expect(rows(found.get('kind')!)).toEqual(['a', 'b', 'a']);
  });

  test.each([
    { name: 'numbers by value', type: 'number', cells: ['1', '1.0', '01', '1e0', '2'], expect: [0, 0, 0, 0, 1] },
    {
      name: 'whole numbers beyond the doubles by their digits',
      type: 'number',
      cells: ['9007199254740993', '9007199254740992', '9007199254740993'],
      expect: [0, 1, 0],
    },
    { name: 'texts by their letters', type: 'string', cells: ['1', '1.0', 'é', 'e\u0301'], expect: [0, 1, 2, 2] },
    { name: 'an empty text is not a missing one', type: 'string', cells: ['', '""', ''], expect: [0, 1, 0] },
    { name: 'an empty number is a missing one', type: 'number', cells: ['', '""'], expect: [0, 0] },
  ] as const)('equal are $name', async ({ type, cells, expect: codes }) => {
    await part(
      cells.map((cell, at) => `${at},1,red,a,${cell},`),
      { shop: type },
    );
    expect([...(await load(['shop'])).get('shop')!.codes]).toEqual(codes);
  });

  test('a name that is asked for twice is read once; no name asks for no file', async () => {
    expect((await load(['colour', 'colour'])).size).toBe(1);
    await files.remove(place.context.run.path('split/validation.csv'));
    expect((await load([])).size).toBe(0);
  });

  test('an unknown column is an error with the nearest name', async () => {
    const error = await load(['color'], 'gate.cluster').catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toBe(
      'gate.cluster: no column "color" in the data; did you mean "colour"? They have 3 columns.',
    );
  });

  test('the id of the rows is no column of the data', async () => {
    await expect(load(['row_id'])).rejects.toThrow('column: no column "row_id" in the data');
  });

  test.each([
    { name: 'a cell of another type', lines: ['3,1,red,a,Ulm,perhaps'], line: 2 },
    { name: 'rows out of order', lines: ['3,1,red,a,Ulm,true', '2,1,red,a,Ulm,true'], line: 3 },
  ])('a damaged part names its line: $name', async ({ lines, line }) => {
    await part(lines);
    await expect(load(['new'])).rejects.toThrow(`split/validation.csv:${line}: not as \`mlops split\``);
  });
});
