import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NodeFiles } from '../../../src/host/node-files.js';
import { RunDirectory } from '../../../src/run/directory.js';
import { profileFile, readChampionProfile } from '../../../src/table/compare/champion-profile.js';
import { keptProfile } from '../../../src/table/compare/kept.js';
import { comparisonNotice } from '../../../src/table/compare/notice.js';
import { comparisonFile, dataProfileFile, recordProfile } from '../../../src/table/compare/record.js';
import { type TableProfile, tableProfileSchema } from '../../../src/table/profile/profile.js';
import { withoutValues } from '../../../src/table/profile/without-values.js';
import { profileOf } from './profile-of.js';

const files = new NodeFiles();
let run: RunDirectory;

beforeEach(async () => {
  run = new RunDirectory(join(await files.temporary(), '.mlops'), files);
});
afterEach(() => files.close());

const rows = Array.from({ length: 400 }, (_, at) => at);
const before = profileOf({ id: rows, size: rows.map((at) => at % 50), shop: rows.map((at) => `shop ${at % 4}`) });
const after = profileOf({ id: rows, size: rows.map((at) => at % 50), shop: rows.map((at) => `secret ${at % 4}`) });
const all = { values: true, leave: ['id'] };

async function pin(bytes: Uint8Array | null): Promise<void> {
  await run.write('champion/pin.json', { champion: '1.2.0', anchor: '1.2.0' });
  await run.write('champion/champion/manifest.json', {
    version: '1.2.0',
    files: bytes === null ? {} : { [profileFile]: {} },
  });
  await files.write(run.path('champion/champion', profileFile), bytes ?? packed(before));
}

function packed(profile: TableProfile): Uint8Array {
  return gzipSync(JSON.stringify(withoutValues(keptProfile(profile))));
}

test('without a champion the profile is written, and nothing is compared', async () => {
  expect(await recordProfile(after, all, { files, run })).toBeNull();
  expect(await run.has(dataProfileFile)).toBe(true);
  expect(await run.has(comparisonFile)).toBe(false);
  await run.write('champion/pin.json', { champion: null });
  expect(await recordProfile(after, all, { files, run })).toBeNull();
});

test("the champion's profile is compared with today's", async () => {
  await pin(packed(before));
  const found = await recordProfile(after, all, { files, run });
  expect(found?.champion).toBe('1.2.0');
  expect(found?.comparison?.findings.map(({ column, change, names }) => [column, change, names])).toEqual([
    ['shop', 'new categories', ['secret 0', 'secret 1', 'secret 2', 'secret 3']],
    ['shop', 'vanished categories', []],
  ]);
  expect(comparisonNotice(found!)).toBe('against the data of version 1.2.0: 400 rows; changed: "shop".');
  expect(await run.read(comparisonFile, 'validate', (value) => value)).toEqual(found);
});

test('no category is written unless values may be shown', async () => {
  await pin(packed(before));
  await recordProfile(after, { ...all, values: false }, { files, run });
  for (const file of [dataProfileFile, comparisonFile])
    expect(await files.text(run.path(file))).not.toContain('secret');
});

describe('what cannot be read is no profile', () => {
  test.each([
    { name: 'a version of before', bytes: null },
    { name: 'not packed', bytes: Buffer.from('{}') },
    { name: 'cut off', bytes: packed(before).subarray(0, 200) },
    { name: 'of another form', bytes: gzipSync('{"format":"mlops-profile/2"}') },
    { name: 'far too large', bytes: gzipSync(Buffer.alloc(2 ** 28 + 1)) },
  ])('$name', async ({ bytes }) => {
    await pin(bytes);
    expect(await readChampionProfile(files, run)).toEqual({ version: '1.2.0', profile: null });
    const found = await recordProfile(after, all, { files, run });
    expect(found).toMatchObject({ champion: '1.2.0', comparison: null });
    expect(comparisonNotice(found!)).toBe('no profile of the data of version 1.2.0 to compare with.');
  });
});

test('lists that are no categories are not kept', () => {
  const many = profileOf(
    {
      scale: rows.map((at) => at / 7),
      stars: rows.map((at) => at % 5),
      shop: rows.map((at) => `shop ${at % 40}`),
      name: rows.map((at) => `name ${Math.max(150, at)}`),
    },
    { listed: 1000 },
  );
  const [scale, stars, shop, name] = keptProfile(many).columns;
  expect(scale!.numbers!.top).toBeNull();
  expect(stars!.numbers!.top!.values).toHaveLength(5);
  expect(shop!.texts!.top).toMatchObject({ complete: true });
  expect(name!.texts!.top!.values).toHaveLength(20);
  expect(name!.texts!.top).toMatchObject({ complete: false });
  expect(name!.texts!.top!.values[0]).toEqual({ value: 'name 150', count: 151 });
  expect(tableProfileSchema.parse(keptProfile(many))).toEqual(keptProfile(many));
});
