import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { packModel } from '../../src/model/archive.js';
import type { Verdict } from '../../src/gate/verdict.js';
import { readChampionProfile } from '../../src/table/compare/champion-profile.js';
import type { TableProfile } from '../../src/table/profile/profile.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { record, sha256 } from '../registry/drafts.js';
import { judge, pin, publish, train } from './judged-run.js';

const files = new NodeFiles();
let folder: string;
let context: RegistryContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
});
afterEach(() => files.close());

async function judged(file = 'weights.bin', verdict: Partial<Verdict> = {}): Promise<void> {
  await pin(context);
  await train(context, 'weights', {}, file);
  await judge(context, verdict);
}

const fetched = async (file: string): Promise<string> => {
  await context.registry.fetch('flowers', '1.0.0', file, join(folder, 'out'));
  return files.text(join(folder, 'out'));
};
const names = async (): Promise<string[]> =>
  Object.keys((await context.registry.manifest('flowers', '1.0.0')).files).sort();

describe("the model's own file", () => {
  test('is a file of the version, byte for byte that of the archive', async () => {
    await judged('model.joblib');
    await publish(context);
    expect(await names()).toEqual(['model.joblib', 'model.tar.gz', 'verdict.json']);
    const { model, files: listed } = await context.registry.manifest('flowers', '1.0.0');
    expect(listed['model.joblib']).toEqual(model.files['model.joblib']);
    expect(await fetched('model.joblib')).toBe('weights');
  });

  test.each([
    { name: 'a model of another kind has none', file: 'weights.bin', verdict: 'promote' },
    { name: 'a rejected one is not kept', file: 'model.joblib', verdict: 'reject' },
  ] as const)('$name', async ({ file, verdict }) => {
    await judged(file, { verdict });
    await publish(context);
    expect(await names()).not.toContain(file);
  });

  test('of an archive that is not the one that was judged nothing is taken', async () => {
    await judged('model.joblib');
    const other = await files.temporary();
    await files.write(join(other, 'model.joblib'), 'another');
    await packModel(files, other, context.run.path('train/model.tar.gz'));
    await expect(publish(context)).rejects.toThrow(/model\.joblib differs/);
    expect(await context.registry.versions('flowers')).toEqual([]);
  });
});

describe('the profile of the data', () => {
  const profile: TableProfile = { format: 'mlops-profile/1', rows: 3, target: null, columns: [] };
  const validated = async (content: string): Promise<void> => {
    await context.run.write('validate/findings.json', { files: [{ path: 'data.csv', sha256: sha256(content) }] });
    await context.run.write('validate/profile.json', profile);
  };

  test('is a file of the version, the same bytes each time, which later runs pin', async () => {
    await judged();
    await validated('file');
    await publish(context);
    expect(await publish(context)).toMatchObject({ version: '1.0.0', status: 'adopted' });
    expect(await names()).toEqual(['model.tar.gz', 'profile.json.gz', 'verdict.json']);
    await context.registry.promote(record('flowers', 1, '1.0.0'));
    await pin(context);
    expect(await readChampionProfile(files, context.run)).toEqual({ version: '1.0.0', profile });
  });

  test.each([
    { name: 'of other data', content: 'other', verdict: 'promote' },
    { name: 'of a rejected candidate', content: 'file', verdict: 'reject' },
  ] as const)('$name is not kept', async ({ content, verdict }) => {
    await judged('weights.bin', { verdict });
    await validated(content);
    await publish(context);
    expect(await names()).not.toContain('profile.json.gz');
  });
});

describe('the report', () => {
  const write = (text: string): Promise<void> => files.write(context.run.path('report/report.html'), text);
  const result = (step: string, at: string): Promise<void> =>
    context.run.write(`${step}/result.json`, {
      format: 'mlops-result/1',
      step,
      status: 'ok',
      summary: '',
      figures: {},
      tool: '1.0.0',
      actor: 'ada',
      run: null,
      revision: null,
      startedAt: at,
      finishedAt: at,
      milliseconds: 1,
      inputs: '',
      outputs: {},
    });

  test('stands beside the version', async () => {
    await judged();
    await write('<p>a report</p>');
    await publish(context);
    expect(await names()).not.toContain('report.html');
    expect(await context.registry.attachments('flowers', '1.0.0')).toEqual({
      'report.html': sha256('<p>a report</p>'),
    });
    expect(await fetched('report.html')).toBe('<p>a report</p>');
  });

  test('of another time does not make it another version', async () => {
    await judged();
    await write('<p>10:00</p>');
    await publish(context);
    await write('<p>10:05</p>');
    expect(await publish(context)).toMatchObject({ version: '1.0.0', status: 'adopted' });
    expect(await fetched('report.html')).toBe('<p>10:00</p>');
  });

  test.each([
    { name: 'of this verdict', gate: '2025-06-01T10:00:00.000Z', report: '2025-06-01T10:00:01.000Z', expect: 1 },
    { name: 'of an earlier run', gate: '2025-06-01T10:00:02.000Z', report: '2025-06-01T10:00:01.000Z', expect: 0 },
  ])('$name: $expect attached', async (each) => {
    await judged();
    await write('<p>a report</p>');
    await result('gate/test', each.gate);
    await result('report', each.report);
    await publish(context);
    expect(Object.keys(await context.registry.attachments('flowers', '1.0.0'))).toHaveLength(each.expect);
  });

  test('that is a link to another file is not followed', async () => {
    await judged();
    await files.write(join(folder, 'secret'), 'secret');
    await files.folder(context.run.path('report'));
    await fs.symlink(join(folder, 'secret'), context.run.path('report/report.html'));
    await publish(context);
    expect(await context.registry.attachments('flowers', '1.0.0')).toEqual({});
  });

  test('of a rejected candidate is not kept', async () => {
    await judged('weights.bin', { verdict: 'reject' });
    await write('<p>a report</p>');
    await publish(context);
    expect(await context.registry.attachments('flowers', '1.0.0')).toEqual({});
  });
});
