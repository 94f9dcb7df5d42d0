import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { columnTypes } from '../../src/schema/columns.js';
import { readSchema } from '../../src/schema/schema-file.js';
import { parseSchema } from '../../src/schema/schema.js';
import { dataOptions } from '../../src/table/data.options.js';
import { resolveSources } from '../../src/table/source.js';
import { crews } from '../support/threads.js';

const head = 'format: mlops-schema/1\ncolumns:\n';

describe('parseSchema', () => {
  test('fills defaults', async () => {
    expect(await parseSchema(`${head}  - { name: a, type: number }`, 's.yml')).toEqual({
      format: 'mlops-schema/1',
      environments: ['training', 'serving'],
      extra_columns: 'error',
      keys: 'error',
      rows: null,
      columns: [
        {
          name: 'a',
          type: 'number',
          integer: false,
          required: true,
          not_in: [],
          nulls: { max: 1 },
          present: null,
          domain: null,
          domain_mass: 1,
          range: null,
          allow_nan: false,
          allow_inf: false,
          unique: false,
          distinct: null,
          length: null,
          format: null,
          drift: null,
          severity: 'error',
        },
      ],
    });
  });

  test.each([
    { name: 'empty', given: '', expect: 'format: expected "mlops-schema/1", it is missing' },
    { name: 'another format', given: 'format: mlops-schema/9\ncolumns: [{name: a, type: number}]', expect: 's.yml:1:9: format: expected "mlops-schema/1", got "mlops-schema/9"' },
    { name: 'no columns', given: 'format: mlops-schema/1\ncolumns: []', expect: 's.yml:2:10: columns: expected a list' },
    { name: 'an unknown key', given: `${head}  - { name: a, type: number, nuls: { max: 0 } }`, expect: 's.yml:3:30: columns.0.nuls: unknown key; did you mean "nulls"?' },
    { name: 'an unknown type', given: `${head}  - { name: a, type: int }`, expect: 's.yml:3:22: columns.0.type: expected one of "number", "string", "boolean", got "int"' },
    { name: 'a share above 1', given: `${head}  - { name: a, type: number, nulls: { max: 5 } }`, expect: 'columns.0.nulls.max: expected a number of at least 0 and of at most 1, got 5' },
    { name: 'a column twice', given: `${head}  - { name: a, type: number }\n  - { name: a, type: string }`, expect: 's.yml:4:13: columns.1.name: the column "a" is listed twice' },
    { name: 'a range the wrong way round', given: `${head}  - { name: a, type: number, range: { min: 2, max: 1 } }`, expect: 'columns.0.range: min 2 is above max 1' },
    { name: 'a range of texts', given: `${head}  - { name: a, type: string, range: { min: 2 } }`, expect: 'columns.0.range: only a number column has a range, not string' },
    { name: 'an integer text', given: `${head}  - { name: a, type: string, integer: true }`, expect: 'columns.0.integer: only a number column is integer' },
    { name: 'a domain of booleans', given: `${head}  - { name: a, type: boolean, domain: [true] }`, expect: 'columns.0.domain: a boolean column has no domain' },
    { name: 'texts in a domain of numbers', given: `${head}  - { name: a, type: number, domain: [1, "2"] }`, expect: 'columns.0.domain: expected numbers only' },
    { name: 'not YAML', given: `${head}  - [`, expect: 'not valid YAML' },
    { name: 'a list', given: '- a', expect: 'expected a mapping' },
  ])('refuses $name', async ({ given, expect: part }) => {
    const error = await parseSchema(given, 's.yml').catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toContain(part);
  });

  test('tells all mistakes at once', async () => {
    const error = await parseSchema(`${head}  - { name: a, type: int }\n  - { name: b, type: number, unique: 1 }`, 's.yml').catch((cause: unknown) => cause);
    expect((error as Error).message.split('\n').length).toBe(2);
  });
});

describe('files', () => {
  async function workspaceWith(contents: Readonly<Record<string, string>>): Promise<{ files: NodeFiles; workspace: string }> {
    const files = new NodeFiles();
    const workspace = await files.temporary();
    for (const [path, content] of Object.entries(contents)) await files.write(join(workspace, path), content);
    return { files, workspace };
  }

  test('no schema file is null; one outside the workspace is refused', async () => {
    const { files, workspace } = await workspaceWith({});
    expect(await readSchema(files, workspace, 'mlops/schema.yml')).toBeNull();
    for (const path of ['../schema.yml', '/etc/schema.yml', '.']) {
      await expect(readSchema(files, workspace, path)).rejects.toThrow(`data.schema: expected a file inside the workspace, got "${path}".`);
    }
    await files.close();
  });

  test.each([
    { name: 'without a schema: inferred', schema: null, expect: [{ name: 'id', type: 'number' }, { name: 'code', type: 'number' }, { name: 'flag', type: 'boolean' }] },
    {
      name: 'with one: as it says, in the order of the data; what it does not list is inferred, what the data lack is left out',
      schema: `${head}  - { name: code, type: string }\n  - { name: gone, type: number }\n  - { name: id, type: string }\n`,
      expect: [{ name: 'id', type: 'string' }, { name: 'code', type: 'string' }, { name: 'flag', type: 'boolean' }],
    },
  ])('columnTypes $name', async ({ schema, expect: wanted }) => {
    const { files, workspace } = await workspaceWith({ 'd.csv': 'id,code,flag\n1,007,True\n2,008,\n', ...(schema !== null && { 'mlops/schema.yml': schema }) });
    const data = dataOptions.parse({ source: 'd.csv', target: 'flag' });
    expect(await columnTypes({ files, ...crews() }, workspace, data, await resolveSources(files, workspace, data.source))).toEqual(wanted);
    await files.close();
  });
});
