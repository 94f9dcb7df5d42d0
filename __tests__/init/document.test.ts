import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { configSchema } from '../../src/entry/options.js';
import { assumptions } from '../../src/init/assumptions.js';
import { document } from '../../src/init/document.js';
import { propose, type Found, type Wanted } from '../../src/init/proposal.js';
import { hostile } from '../render/hostile.js';
import { cells, factsOf, programOf } from './columns.js';

const wanted: Wanted = { name: 'shop', target: undefined, positive: undefined, key: [] };
const linters = { files: [], settings: {}, libraries: new Set<string>(), npm: new Set<string>(), code: '.' };

async function found(table: Record<string, (string | null)[]>, change: Partial<Found> = {}): Promise<Found> {
  return {
    source: { value: 'data/a.csv', why: 'the only data file here' },
    columns: await factsOf(table),
    program: null,
    params: null,
    linters,
    ...change,
  };
}

const size = cells(300, (row) => ((row * 37) % 83) / 10);

describe('mlops.yml', () => {
  test('each choice with its reason', async () => {
    const table = {
      order_id: cells(300, (row) => `O${row}`),
      ordered: cells(300, (row) => `2026-03-${10 + (row % 20)}`),
      size,
      kind: cells(300, (row) => 'abc'[row % 3]!),
      queue: cells(300, (row) => (row % 3 ? 'yes' : 'no')),
    };
    const program = programOf({ targets: ['queue'] });
    const proposal = propose(wanted, await found(table, { program, linters: { ...linters, files: ['.ruff.toml'] } }));
    expect(document(proposal))
      .toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/org/mlops-action/v1/schema/mlops.json
# Written by \`mlops init\` from what it found: read it, correct it, commit it. All keys: docs/reference/configuration.md of mlops-action.
model: shop
data:
  # The only data file here.
  source: data/a.csv
  # "src/shop/train.py" takes it for the target.
  # It could also be "kind" (it has 3 values).
  target: queue
  # Its name says so.
  positive: "yes"
  # It identifies a row.
  key: [order_id]
  # "order_id" would be learnt by heart; "ordered" is a date.
  ignore: [order_id, ordered]
test:
  quality: [ruff check .]
train:
  # "src/shop/train.py" trains: it writes its model to MLOPS_MODEL_DIR.
  flavor: python
  command: python -m shop.train
`);
    expect(assumptions(proposal, { ...wanted, source: [] })).toEqual([
      'data.source: "data/a.csv": the only data file here (another: --data FILE).',
      'data.target: "queue": "src/shop/train.py" takes it for the target (another: --target COLUMN).',
      'data.positive: one of the two classes: its name says so (the other: --positive VALUE).',
      'data.key: "order_id": it identifies a row (another: --key COLUMN).',
      'data.ignore: "order_id" and "ordered": "order_id" would be learnt by heart; "ordered" is a date (else: remove it from mlops.yml).',
      'train: python -m shop.train: "src/shop/train.py" trains: it writes its model to MLOPS_MODEL_DIR.',
    ]);
    const said = { ...wanted, source: ['data/a.csv'], target: 'queue', positive: 'yes', key: ['order_id'] };
    expect(assumptions(proposal, said).map((line) => line.split(':')[0])).toEqual(['data.ignore', 'train']);
  });

  test.each([
    { name: 'few rows', rows: 300, cap: 33, says: /about 60, the validation fold 48\..*fewer than 50 rows even so/ },
    { name: 'some rows', rows: 442, cap: 33, says: /about 88, the validation fold 71\./ },
    { name: 'enough rows', rows: 1250, cap: null, says: /^/ },
  ])('a regression with $name', async ({ rows, cap, says }) => {
    // From 10 to 42.3: a span of 32.3.
    const y = cells(rows, (row) => (row === 0 ? 42.3 : 10 + ((row * 37) % 300) / 10));
    const text = document(propose(wanted, await found({ size: cells(rows, (row) => (row * 7) % 83), y })));
    const parsed = configSchema.parse(load(text));
    expect(parsed.gate.cap).toBe(cap);
    expect(text.replace(/\n *# /g, ' ')).toMatch(says);
  });

  test('codes of classes are said to be classes', async () => {
    const table = { size, wine_class: cells(300, (row) => 1 + (row % 3)) };
    expect(configSchema.parse(load(document(propose(wanted, await found(table)))))).toMatchObject({
      task: 'multiclass',
    });
  });

  test.each(hostile.map((text) => text.slice(0, 200)))(
    'a column, a file and a class of any name are read back as they are: %j',
    async (name) => {
      const label = name.normalize('NFC');
      const table = { [`${name} size`]: size, [name]: cells(300, (row) => (row % 3 ? `a${name}` : 'b')) };
      const source = { value: ['a.csv', name], why: 'it was given' };
      const proposal = propose({ ...wanted, target: name, key: [`${name} size`] }, await found(table, { source }));
      const { data } = configSchema.parse(load(document(proposal)));
      expect(data).toMatchObject({ source: ['a.csv', name], target: name, key: [`${name} size`] });
      expect([`a${label}`, 'b']).toContain(data.positive);
    },
  );
});
