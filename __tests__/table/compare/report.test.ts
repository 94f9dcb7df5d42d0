import { expect, test } from '@jest/globals';
import { htmlBlocks } from '../../../src/render/html-block.js';
import { markdownBlock } from '../../../src/render/markdown-block.js';
import type { Block } from '../../../src/render/section.js';
import { rng, type Rng } from '../../../src/statistics/rng.js';
import { compareProfiles } from '../../../src/table/compare/compare.js';
import { comparisonSection } from '../../../src/table/compare/comparison.report.js';
import { withoutValues } from '../../../src/table/profile/without-values.js';
import { hostile } from '../../render/hostile.js';
import { nodes, parsed } from '../../render/parsed.js';
import { profileOf } from './profile-of.js';

type Columns = Parameters<typeof profileOf>[0];

function data(rows: number, seed: number, changed: (random: Rng, at: number) => object = () => ({})): Columns {
  const random = rng(seed);
  const all = Array.from({ length: rows }, (_, at) => ({
    customer: `c${random.int(1e9)}`,
    amount: Math.exp(3 + random.normal()),
    age: random.next() < 0.02 ? null : 18 + random.int(60),
    region: ['north', 'south', 'east', 'west'][random.int(4)]!,
    signup: new Date(86_400_000 * (18_000 + random.int(700))),
    churned: random.next() < 0.3,
    ...changed(random, at),
  }));
  return Object.fromEntries(
    Object.keys(all[0]!).map((name) => [name, all.map((row) => row[name as keyof (typeof all)[0]])]),
  );
}

const before = profileOf(data(1500, 1), { target: 'churned' });
const after = profileOf(
  data(1800, 2, (random) => ({
    amount: Math.exp(3.4 + random.normal()),
    age: random.next() < 0.12 ? null : 18 + random.int(60),
    region: ['north', 'south', 'east', 'north-west', 'north'][random.int(5)]!,
    signup: new Date(86_400_000 * (18_300 + random.int(900))),
    churned: random.next() < 0.5,
    plan: 'basic',
  })),
  { target: 'churned' },
);

const section = (one: typeof before, other: typeof after) =>
  comparisonSection(
    { format: 'mlops-data-comparison/1', champion: '1.4.0', comparison: compareProfiles(one, other) },
    'churn',
  );
const markdown = (blocks: readonly Block[]): string => blocks.map((block) => markdownBlock(block)).join('\n\n');

test('says what changed, with names of categories and without', () => {
  const shown = section(before, after);
  expect(shown.title).toBe('Changes of the data against churn 1.4.0');
  expect(markdown(shown.blocks)).toMatchSnapshot();
  expect(markdown(shown.brief as Block[])).toMatchSnapshot('comment');
  const hidden = markdown(section(withoutValues(before), withoutValues(after)).blocks);
  expect(hidden).not.toMatch(/north|west|basic/);
  expect(hidden).toContain('shares of categories, most of one');
});

test('is one line where nothing changed', () => {
  const { brief, blocks } = section(before, profileOf(data(1500, 3), { target: 'churned' }));
  expect(markdown(brief as Block[])).toBe(
    '- **Data** against 1.4.0: 1,500 rows, as many as before: no column changed; of 1 column it cannot be told.',
  );
  expect(blocks.filter(({ kind }) => kind === 'table' || kind === 'figure')).toEqual([]);
});

test('says where the champion has no profile', () => {
  const { blocks } = comparisonSection(
    { format: 'mlops-data-comparison/1', champion: '1.4.0', comparison: null },
    'churn',
  );
  expect(markdown(blocks)).toContain('version 1.4.0 has no profile');
});

test.each(hostile)('names of columns and categories are text: %j', (text) => {
  const [one, other] = [100, 200].map((rows, at) =>
    profileOf(
      { [text]: Array.from({ length: rows }, (_, row) => (at === 1 && row % 2 === 0 ? `${text}!` : text)) },
      { target: text },
    ),
  );
  const { brief } = section(one!, other!);
  expect(htmlBlocks(brief as Block[], 'x')).not.toMatch(/<(?:script|img|h1)|onload="x|onerror=alert\(1\)>/i);
  const tree = nodes(parsed(markdown(brief as Block[])));
  expect(tree.filter(({ type }) => ['heading', 'link', 'image', 'code'].includes(type))).toEqual([]);
  expect(tree.filter(({ type, value }) => type === 'html' && !/^<\/?(?:code|span|strong)>$/.test(value!))).toEqual([]);
  expect(tree.filter(({ type }) => type === 'tableRow')).toHaveLength(2);
});
