import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { leakageFile, leakageSchema } from '../../../src/split/leakage/leakage.js';
import { lookForLeakage } from '../../../src/split/leakage/look.js';
import type { Gathered } from '../../../src/split/leakage/part-search.js';
import { clean, leaky, type Leaky } from './leaky.js';

const base = clean('look');
/** A street that crosses. */
const given = { ...base, street: base['y']!.map((_, row) => `street ${row % 7}`) };
const wanted = (accept: readonly string[] = []): Parameters<typeof leaky>[1] => ({
  checks: { apart: 'street', accept },
  ignored: ['street'],
});
const leaked = { validation: [], test: [3, 70, 100] };

/** With what was found while parts were written: three leaked rows, in all rows or a share of them. */
function gathered({ searched }: Leaky, share: number, leaked: Gathered['searched']['leaked']): Gathered {
  const lines = { train: [], validation: [], test: [] };
  const columns = searched.manifest.columns.slice(0, 1);
  return {
    looked: { kinds: new Map(), sample: { share: 1, columns, rows: 9 } },
    searched: { share, rows: { train: 90, validation: 30, test: 30 }, leaked, lines },
  };
}

async function look(leak: Leaky, found: Gathered): Promise<ReturnType<typeof lookForLeakage>> {
  const { manifest, data, checks } = leak.searched;
  return lookForLeakage(checks, { manifest, data, gathered: found }, leak.ports);
}

describe('what a run says of leakage', () => {
  test('errors and warnings with what to do, and how each is accepted; all stands in the file', async () => {
    const leak = leaky(given, wanted());
    const leakage = await look(leak, gathered(leak, 1, leaked));
    expect(leak.said).toEqual([
      'error: 7 of 7 values of "street" are in more than one part. Divide by it (data.split.group), or take it off data.leakage.apart. ' +
        'If it is right, accept it: data.leakage.accept: ["crossing:street"].',
      'warning: 3 of 30 test rows (10.0%) have the same features as a training row. Remove the repeated rows, or divide by what they have in common ' +
        '(data.split.group); evaluate shows the metrics without them. If it is right, accept it: data.leakage.accept: ["same_rows"].',
    ]);
    expect(leakageSchema.parse(JSON.parse(readFileSync(leak.ports.run.path(leakageFile), 'utf8')))).toEqual(leakage);
  });

  test('nothing of what is accepted', async () => {
    const leak = leaky(given, wanted(['crossing:street', 'same_rows']));
    const leakage = await look(leak, gathered(leak, 1, leaked));
    expect(leak.said).toEqual([]);
    expect(leakage!.findings.map(({ name, accepted }) => [name, accepted])).toEqual([
      ['crossing:street', true],
      ['same_rows', true],
    ]);
  });

  test('ids of held-out rows that leak are listed by part, where there are any and all rows were compared', async () => {
    const leak = leaky(base);
    await look(leak, gathered(leak, 1, leaked));
    expect(readFileSync(leak.ports.run.path('split/test.leaked.csv'), 'utf8')).toBe('row_id\n3\n70\n100\n');
    expect(existsSync(leak.ports.run.path('split/validation.leaked.csv'))).toBe(false);
    const sampled = leaky(base);
    const leakage = await look(sampled, gathered(sampled, 0.5, leaked));
    expect(leakage!.leaked).toEqual({ validation: 0, test: 3 });
    expect(existsSync(sampled.ports.run.path('split/test.leaked.csv'))).toBe(false);
  });

  test('where it is off nobody looks', async () => {
    const leak = leaky(given);
    expect(await lookForLeakage('off', { ...leak.searched, gathered: null }, leak.ports)).toBeNull();
    expect([leak.said, leak.shown, existsSync(leak.ports.run.path(leakageFile))]).toEqual([[], [], false]);
  });
});
