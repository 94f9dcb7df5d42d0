import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/host/environment.js';
import { nodeClock } from '../../src/host/node-clock.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { NodeProcess } from '../../src/host/node-process.js';
import { hostEnvironment } from '../../src/project/environments/host.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Context, Outcome } from '../../src/run/step.js';
import { findingsSchema } from '../../src/schema/findings.js';
import { validateOptions } from '../../src/schema/validate.options.js';
import { validateSection } from '../../src/schema/validate.report.js';
import { validateStep } from '../../src/schema/validate.step.js';
import { dataOptions } from '../../src/table/data.options.js';
import type { Crews } from '../../src/table/over-rows.js';
import { crews } from '../support/threads.js';
import { recordingLog } from '../table/recording-log.js';

let files: NodeFiles;
let workspace: string;
let said: string[];
let context: Context & Crews & { readonly tools: Environment };

const rows = (count: number, make: (row: number) => string): string => `id,size,town,kind\n${Array.from({ length: count }, (_, row) => make(row)).join('\n')}\n`;
const good = (row: number): string => `${String(row)},${String(10 + (row % 9))},${['Oslo', 'Rome'][row % 2]!},${['cat', 'dog', 'cat'][row % 3]!}`;

beforeEach(async () => {
  files = new NodeFiles();
  workspace = await files.temporary();
  const recording = recordingLog();
  said = recording.said;
  const runner = new NodeProcess({ PATH: process.env.PATH ?? '' });
  context = {
    files,
    process: runner,
    tools: hostEnvironment({ process: runner, workspace }, 'test'),
    clock: nodeClock,
    log: recording.log,
    run: new RunDirectory(join(workspace, '.mlops'), files),
    workspace,
    who: { tool: '1.0.0', actor: 'test', run: null, repository: null, revision: null, dirty: false },
    child: [],
    ...crews(),
  };
  await files.write(join(workspace, 'data.csv'), rows(60, good));
});

afterEach(async () => {
  await files.close();
});

async function validate(options: object = {}, data: object = {}, values = false): Promise<Outcome> {
  const config = {
    data: dataOptions.parse({ source: 'data.csv', target: 'kind', key: 'id', ignore: ['id'], ...data }),
    task: null,
    validate: validateOptions.parse(options),
    report: { values },
  };
  return validateStep.run(config, context);
}

const findings = async (): Promise<ReturnType<typeof findingsSchema.parse>> =>
  context.run.read('validate/findings.json', 'validate', (value) => findingsSchema.parse(value));

describe('validate', () => {
  test('infers a schema, which the same data keep', async () => {
    const inferred = await validate({ infer: true });
    expect(inferred.status).toBe('ok');
    expect(inferred.summary).toBe(
      'mlops/schema.yml written from 60 rows (4 columns, 2 with a domain, 1 with a range). Review it, commit it, then run `mlops validate`.',
    );
    const outcome = await validate();
    expect(outcome).toEqual({
      status: 'ok',
      summary: '60 rows of 4 columns checked against mlops/schema.yml: 0 errors, 0 warnings.',
      figures: { rows: 60, columns: 4, errors: 0, warnings: 0 },
    });
    expect(await findings()).toMatchObject({ schema: 'mlops/schema.yml', profile: { rows: 60 }, anomalies: [], files: [{ path: 'data.csv' }] });
    expect(said).toEqual([]);
  });

  test('warns whoever infers a schema of a text among numbers, which would make the column one of texts for good', async () => {
    await files.write(join(workspace, 'data.csv'), rows(60, (row) => (row === 50 || row === 57 ? `${String(row)},large,Rome,cat` : good(row))));
    await validate({ infer: true });
    expect(said).toEqual([
      'warning: FLOAT_TYPE_STRING_NOT_FLOAT: "size": 2 of 60 rows (3.3%) hold no number where the others do, so the column is taken as one of texts; correct them or leave them empty, or list the column in the schema as a string. Also: data.csv:59. (data.csv:52)',
    ]);
    expect(await files.text(join(workspace, 'mlops/schema.yml'))).toContain('# all but 2 are numbers: correct those, and infer again');
  });

  test('does not overwrite a schema unless told to', async () => {
    await files.write(join(workspace, 'mlops/schema.yml'), 'mine');
    await expect(validate({ infer: true })).rejects.toThrow('mlops/schema.yml: exists already; run `mlops validate --infer --update` to relax it');
    expect(await files.text(join(workspace, 'mlops/schema.yml'))).toBe('mine');
    await validate({ infer: true, overwrite: true });
    expect(await files.text(join(workspace, 'mlops/schema.yml'))).toContain('format: mlops-schema/1');
  });

  test('says no to bad data, with lines and without values', async () => {
    await validate({ infer: true });
    const bad = (row: number): string => (row === 5 ? '4,99999,Paris,cat' : row === 6 ? '6,large,Rome,' : good(row));
    await files.write(join(workspace, 'data.csv'), rows(60, bad));
    const outcome = await validate();
    expect(outcome.status).toBe('no');
    expect(outcome.summary).toContain('5 errors, 0 warnings');
    const { anomalies } = await findings();
    expect(anomalies.map(({ name, lines }) => [name, lines[0]?.line])).toEqual([
      ['INT_TYPE_NOT_INT_STRING', 8],
      ['INT_TYPE_BIG_INT', 7],
      ['ENUM_TYPE_UNEXPECTED_STRING_VALUES', 7],
      ['TARGET_HAS_NULLS', 8],
      ['KEY_NOT_UNIQUE', 7],
    ]);
    expect(said).toContain('error: INT_TYPE_BIG_INT: "size": 1 of 60 rows (1.7%) lie above the range, which ends at 26. (data.csv:7)');
    const everything = said.join() + JSON.stringify(await findings()) + JSON.stringify(validateSection(await findings()));
    for (const value of ['Paris', 'large', 'Rome']) expect(everything).not.toContain(value);
  });

  test('smallest and largest values are values: kept only where report.values says so', async () => {
    await validate();
    expect((await findings()).profile.columns.every(({ numbers }) => numbers === null || (numbers.min === null && numbers.max === null))).toBe(true);
    await validate({}, {}, true);
    expect((await findings()).profile.columns.some(({ numbers }) => numbers !== null && numbers.min !== null && numbers.max !== null)).toBe(true);
  });

  test('keeps values where report.values says so', async () => {
    await validate({ infer: true });
    await files.write(join(workspace, 'data.csv'), rows(60, (row) => (row === 5 ? '5,11,Paris,cat' : good(row))));
    await validate({}, {}, true);
    expect((await findings()).anomalies[0]!.values).toEqual(['Paris']);
    expect(JSON.stringify(validateSection(await findings()))).toContain('"code":"Paris"');
  });

  test('without a schema: warns and goes on', async () => {
    await files.write(join(workspace, 'data.csv'), rows(60, (row) => good(row === 5 ? 4 : row)));
    const outcome = await validate();
    expect(outcome).toMatchObject({ status: 'ok', summary: '60 rows of 4 columns checked without a schema: 0 errors, 1 warning.' });
    expect(said[0]).toBe('warning: no mlops/schema.yml; run `mlops validate --infer` and commit it.');
    expect(said[1]).toMatch(/^warning: KEY_NOT_UNIQUE: 1 of 60 rows/);
    expect((await findings()).schema).toBeNull();
  });

  test.each([
    { name: 'target', data: { target: 'kin' }, expect: 'data.target: no column "kin" in data.csv; did you mean "kind"? It has 4 columns.' },
    { name: 'key', data: { key: ['id', 'Town'] }, expect: 'data.key: no column "Town" in data.csv; did you mean "town"?' },
    { name: 'ignored column', data: { ignore: ['idd'] }, expect: 'data.ignore: no column "idd" in data.csv; did you mean "id"?' },
    { name: 'two of them', data: { target: 'x', ignore: ['idd'] }, expect: /data\.target: .*\ndata\.ignore: / },
    { name: 'ignored target', data: { ignore: ['kind'] }, expect: 'data.ignore: it lists the target "kind"' },
  ])('refuses an unknown $name', async ({ data, expect: sentence }) => {
    await expect(validate({}, data)).rejects.toThrow(sentence);
    await expect(validate({ infer: true }, data)).rejects.toThrow(sentence);
  });

  test('prepares the data first', async () => {
    await files.remove(join(workspace, 'data.csv'));
    await validate({}, { prepare: 'printf "id,kind\\n1,a\\n2,b\\n" > data.csv' });
    expect((await findings()).profile.rows).toBe(2);
    await expect(validate({}, { prepare: 'exit 3' })).rejects.toThrow('data.prepare: "exit 3" ended with code 3');
  });

  test('broken CSV and a broken schema are errors with their place', async () => {
    await files.write(join(workspace, 'data.csv'), rows(3, (row) => (row === 1 ? '1,2' : good(row))));
    await expect(validate()).rejects.toThrow('data.csv:3: expected 4 cells as in the header, got 2 cells');
    await files.write(join(workspace, 'mlops/schema.yml'), 'format: mlops-schema/1\ncolumns: 3\n');
    await expect(validate()).rejects.toThrow('mlops/schema.yml:2:10: columns: expected a list');
  });

  test('the section tells anomalies first, then the columns', async () => {
    await validate({ infer: true });
    await files.write(join(workspace, 'data.csv'), rows(60, (row) => (row === 6 ? '6,,Rome,cat' : good(row))));
    await validate();
    expect(validateSection(await findings())).toMatchSnapshot();
  });
});
