import { describe, expect, test } from '@jest/globals';
import type { Block, Section } from '../../src/render/section.js';
import { commentMarkdown } from '../../src/report/comment.js';
import { stoppedSection } from '../../src/report/stopped.js';
import { tryCandidate } from '../../src/report/try-candidate.js';
import { sampleSections } from '../render/sample.js';

const line = (text: string): Block => ({ kind: 'list', items: [text] });
const section = (title: string, order: number, text: string, brief?: Section['brief']): Section => ({
  title,
  order,
  blocks: [{ kind: 'paragraph', text }],
  ...(brief === undefined ? {} : { brief }),
});

test('a whole comment', () => {
  const [verdict, ...others] = sampleSections;
  const brief: readonly Block[] = verdict!.blocks.slice(0, 1);
  const more = others.map((each) =>
    each.title === 'Tests' ? { ...each, brief: [line('Tests: 1 of 2 failed.')] } : each,
  );
  expect(commentMarkdown('breast-cancer', [...more, { ...verdict!, brief }])).toMatchSnapshot();
});

test('what is brief stands first, by the order of the sections; the sections are folded', () => {
  const sections = [
    section('Tests', 60, 'tests in full', [line('tests')]),
    section('Data', 50, 'data in full', [line('data')]),
    section('Training', 30, 'training in full'),
    section('Verdict', 0, 'verdict in full', [{ kind: 'paragraph', text: 'verdict' }]),
  ];
  expect(commentMarkdown('m', sections)).toBe(
    [
      '### m',
      'verdict',
      '- data\n- tests',
      ...['Verdict', 'Training', 'Data', 'Tests'].map(
        (title) => `<details>\n<summary>${title}</summary>\n\n${title.toLowerCase()} in full\n\n</details>`,
      ),
    ].join('\n\n') + '\n',
  );
});

test('a run that ended before a verdict says so first, once', () => {
  const base = { folder: 'validate', skipped: false, startedAt: '', milliseconds: 1, summary: 'Two columns are gone.' };
  const stopped = stoppedSection([{ ...base, status: 'no' }])!;
  expect(commentMarkdown('m', [section('Data', 50, 'data'), stopped])).toBe(
    '### m\n\n> [!CAUTION]\n> **Stopped at validate**\n>\n> Two columns are gone.\n\n<details>\n<summary>Data</summary>\n\ndata\n\n</details>\n',
  );
});

test.each([
  { stranger: false, predict: 'mlops predict --from-run 123 --input new.csv', check: 'mlops check --from-run 123' },
  {
    stranger: true,
    predict: 'mlops predict --from-run 123 --trust --input new.csv',
    check: 'mlops check --from-run 123 --trust',
  },
])('how a reviewer tries the candidate; a stranger: $stranger', ({ stranger, predict, check }) => {
  const warning = stranger ? ' It is a program from a fork, and runs on your machine: read its code first.' : '';
  expect(tryCandidate(123, stranger)).toBe(
    `<details>\n<summary>Try this candidate</summary>\n\nIn a clone: \`${predict}\` predicts with this candidate, \`${check}\` opens this run: verdict, figures, report.${warning}\n\n</details>`,
  );
});

describe('a limit', () => {
  const sections = [
    section('Verdict', 0, 'v', [line('verdict')]),
    section('Training', 30, 'x'.repeat(5000)),
    section('Tests', 60, 't'),
  ];

  test('leaves out the section that is too long, not those after it, and names it', () => {
    const text = commentMarkdown('m', sections, 1000);
    expect(text).toContain('<summary>Verdict</summary>');
    expect(text).toContain('<summary>Tests</summary>');
    expect(text).not.toContain('xxx');
    expect(text).toMatch(/\n\*Left out to keep this short: Training\. The full report has everything\.\*\n$/);
  });

  test('is held, in bytes and so in characters, wherever it lies', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      section(`Section ${index}`, index, 'ü😀'.repeat(index * 3), index % 3 === 0 ? [line('ü'.repeat(40))] : undefined),
    );
    const whole = Buffer.byteLength(commentMarkdown('m', many, Infinity));
    for (const limit of [1500, 2000, 5000, 10_000, whole - 1, whole]) {
      const text = commentMarkdown('m', many, limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text.includes('Left out')).toBe(limit < whole);
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    }
  });

  test('is 63,000 bytes by default, which leaves room for marker, footer and what stands beside it', () => {
    const text = commentMarkdown('m', [
      section('Data', 0, 'x'),
      ...Array.from({ length: 200 }, (_, at) => section(`S${at}`, at, 'y'.repeat(900))),
    ]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(63_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(60_000);
  });
});
