import { expect, test } from '@jest/globals';
import type { ChampionRecord } from '../../src/registry/record.js';
import { publishSection } from '../../src/release/publish.report.js';
import type { Published } from '../../src/release/published.js';
import { promoteOptions } from '../../src/release/promote.options.js';
import { rollbackOptions } from '../../src/release/rollback.options.js';
import { record } from '../registry/drafts.js';

const base: Published = {
  format: 'mlops-published/1',
  model: 'flowers',
  version: '1.1.0',
  verdict: 'promote',
  verdictDigest: '0'.repeat(64),
  status: 'published',
  why: 'changed since 1.0.0: params',
};

const cases: {
  name: string;
  given: Partial<Published>;
  promotion: ChampionRecord | null;
  has: string[];
  not: string[];
}[] = [
  {
    name: 'promoted',
    given: {},
    promotion: record('flowers', 3, '1.1.0'),
    has: ['"strong":"flowers 1.1.0"', 'is the champion now (#3)', 'mlops pull --version 1.1.0 --registry /r'],
    not: ['--reason'],
  },
  {
    name: 'held',
    given: { verdict: 'hold' },
    promotion: null,
    has: ['the champion is unchanged', 'mlops promote --version 1.1.0 --reason', 'mlops predict --version 1.1.0'],
    not: ['champion now'],
  },
  {
    name: 'rejected',
    given: { verdict: 'reject' },
    promotion: null,
    has: ['on record as rejected'],
    not: ['mlops pull', '--reason'],
  },
  {
    name: 'skipped',
    given: { version: null, status: 'skipped', verdict: 'hold', why: 'identical to the champion 1.0.0' },
    promotion: null,
    has: ['No new version: the candidate is identical to the champion 1.0.0.'],
    not: ['mlops'],
  },
];
test.each(cases)('the section of a $name candidate', (each) => {
  const section = publishSection({ ...base, ...each.given }, each.promotion, '/r');
  expect([section.title, section.order]).toEqual(['Version', 5]);
  const text = JSON.stringify(section.blocks);
  for (const part of each.has) expect(text).toContain(part);
  for (const part of each.not) expect(text).not.toContain(part);
});

test('the options of one call are empty by default and know no other keys', () => {
  expect(promoteOptions.parse({})).toEqual({ version: null, reason: null });
  expect(rollbackOptions.parse({})).toEqual({ to: null, reason: null });
  expect(promoteOptions.safeParse({ versoin: '1.0.0' }).success).toBe(false);
});
