import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { refuseOutput, type Kept } from '../../src/serve/output-place.js';
import { temporaryFolder } from '../support/folders.js';

const present = [
  ...['mlops.yml', 'train.py', 'data/a.csv', 'data/b[1].csv', 'store/v1', 'rules/schema.yml', 'mlops/split.yml'],
  ...['.mlops/run.json', '.git/config', 'models/registry.json', 'outside/shared.csv'],
];

/** A workspace `repo` beside a folder `outside`; the link `there` leads to the workspace, `rows.csv` to the data, `set.csv` to the configuration. */
async function refused(output: string, change: Partial<Kept> = {}): Promise<void> {
  const root = temporaryFolder();
  const workspace = join(root, 'repo');
  for (const path of present) {
    const full = path.startsWith('outside') ? join(root, path) : join(workspace, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, '');
  }
  symlinkSync(workspace, join(root, 'there'));
  symlinkSync('store/v1', join(workspace, 'rows.csv'));
  symlinkSync('mlops.yml', join(workspace, 'set.csv'));
  symlinkSync('nowhere', join(workspace, 'lost.csv'));
  symlinkSync('models', join(workspace, 'shelf'));
  const source = [
    'data/*.csv',
    'data/b[1].csv',
    'rows.csv',
    './more/**/*.csv',
    `https://x.org/y.csv#${'a'.repeat(64)}`,
  ];
  const kept: Kept = {
    ...{ workspace, registry: join(workspace, 'models'), runDirectory: join(workspace, '.mlops') },
    ...{ config: 'mlops.yml', schema: 'rules/schema.yml', source },
  };
  await refuseOutput(new NodeFiles(), output.replace('ROOT', root), { ...kept, ...change });
}

describe('predictions are not written over what is kept', () => {
  const registry = 'lies in the registry';
  const data = 'belongs to the data (data.source)';
  test.each([
    { output: 'models/registry.json', says: registry },
    { output: 'models', says: registry },
    { output: 'models/flowers/new/p.csv', says: registry },
    { output: 'shelf/p.csv', says: registry },
    { output: 'store/../models/p.csv', says: registry },
    { output: '../there/models/p.csv', says: registry },
    { output: 'ROOT/there/models/p.csv', says: registry },
    { output: '.mlops/run.txt', says: 'lies in the run directory' },
    { output: '.git/config', says: 'belongs to git' },
    { output: '.git/new.csv', says: 'belongs to git' },
    { output: 'mlops/p.csv', says: 'lies in mlops/, which holds the schema and the split' },
    { output: 'rules/schema.yml', says: 'is the schema' },
    { output: 'mlops.yml', says: 'is the configuration' },
    { output: './data/../mlops.yml', says: 'is the configuration' },
    { output: 'set.csv', says: 'is the configuration' },
    { output: 'data/a.csv', says: data },
    { output: 'data/b[1].csv', says: data },
    { output: 'rows.csv', says: data },
    { output: 'store/v1', says: data },
    { output: 'data/predictions.csv', says: data },
    { output: 'more/of/it/p.csv', says: data },
  ])('$output', async ({ output, says }) => {
    const refusal = refused(output);
    await expect(refusal).rejects.toThrow(UserError);
    await expect(refusal).rejects.toThrow(`${says}; name another file.`);
  });

  test.each([
    { output: 'predictions.csv' },
    { output: 'new/folder/p.csv' },
    { output: 'data/new/p.csv' },
    { output: 'models.csv' },
    { output: 'train.py' },
    { output: '../outside/shared.csv' },
    { output: 'lost.csv' },
    { output: 'P.CSV' },
    { output: 'predictions' },
    { output: 'predictions.txt' },
    { output: 'predictions.2024-05-31' },
  ])('but to $output', async ({ output }) => {
    await expect(refused(output)).resolves.toBeUndefined();
  });

  test('a registry elsewhere takes no folder away', async () => {
    await expect(refused('models/p.csv', { registry: 'github:octo/flowers' })).resolves.toBeUndefined();
  });
});

test.each(['p.parquet', 'p.jsonl', 'p.JSON', 'p.ndjson', 'p.tsv', 'p.csv.gz', 'p.csv.zst', 'p.xlsx', 'p.parquet.zip'])(
  'predictions are not called %s',
  async (output) => {
    const refusal = refused(output);
    await expect(refusal).rejects.toThrow(UserError);
    await expect(refusal).rejects.toThrow(
      `predict.output: ${output}: predictions are written as CSV; expected a name that ends in .csv.`,
    );
  },
);
