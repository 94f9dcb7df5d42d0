import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '../../../src/render/markdown.js';
import type { Block } from '../../../src/render/section.js';
import { leakageBlocks, leakageBrief, leakageTable } from '../../../src/split/leakage/leakage.report.js';
import type { Finding, Leakage } from '../../../src/split/leakage/leakage.js';
import { leakageErrors, leakedFile } from '../../../src/split/leakage/look.js';

const finding = (name: string, severity: Finding['severity'], accepted = false): Finding => ({
  name,
  kind: 'proxy',
  column: 'a',
  severity,
  sentence: `What ${name} is.`,
  remedy: `Do ${name}.`,
  accepted,
});
const leakage = (findings: readonly Finding[], notes: readonly string[] = [], share = 1): Leakage => ({
  format: 'mlops-leakage/1',
  share,
  rows: { train: 12_000, validation: 0, test: 3000 },
  leaked: { validation: 0, test: 0 },
  notes: [...notes],
  findings: [...findings],
});
const looked = '12,000 training, 0 validation and 3,000 test rows';
const table = (...rows: unknown[]): object => ({
  kind: 'table',
  title: 'Leakage',
  head: ['Severity', 'Leakage', 'What to do', 'Name'],
  rows,
});
const details = (...blocks: unknown[]): object => ({ kind: 'details', summary: 'Leakage: what was looked at', blocks });
const rowOf = (name: string, severity: unknown): unknown[] => [
  severity,
  `What ${name} is.`,
  `Do ${name}.`,
  { code: name },
];
const markdown = (blocks: readonly Block[]): string => toMarkdown([{ title: 'Split', order: 1, blocks }]);

describe('the report on leakage', () => {
  test.each<{ name: string; given: Leakage; expected: unknown[] }>([
    {
      name: 'nothing',
      given: leakage([]),
      expected: [{ kind: 'paragraph', text: `Leakage: nothing was found, in ${looked}.` }],
    },
    {
      name: 'nothing in a sample, with a note',
      given: leakage([], ['A note.'], 0.25),
      expected: [
        { kind: 'paragraph', text: `Leakage: nothing was found, in ${looked} (25.0% of all).` },
        details(
          { kind: 'paragraph', text: `Looked at ${looked} (25.0% of all).` },
          { kind: 'list', items: ['A note.'] },
        ),
      ],
    },
    {
      name: 'what is accepted',
      given: leakage([finding('x', 'error', true)]),
      expected: [
        { kind: 'paragraph', text: `Leakage: nothing was found that is not accepted, in ${looked}.` },
        details(
          { kind: 'paragraph', text: `Looked at ${looked}.` },
          { kind: 'list', items: [[{ code: 'x' }, ' (accepted): What x is.']] },
        ),
      ],
    },
    {
      name: 'what is open alone',
      given: leakage([finding('e', 'error'), finding('w', 'warning')]),
      expected: [table(rowOf('e', { strong: 'error' }), rowOf('w', 'warning'))],
    },
    {
      name: 'all of it',
      given: leakage([finding('e', 'error'), finding('x', 'warning', true)], ['A note.', 'Another.']),
      expected: [
        table(rowOf('e', { strong: 'error' })),
        details(
          { kind: 'paragraph', text: `Looked at ${looked}.` },
          { kind: 'list', items: ['A note.', 'Another.'] },
          { kind: 'list', items: [[{ code: 'x' }, ' (accepted): What x is.']] },
        ),
      ],
    },
  ])('$name', ({ given, expected }) => {
    expect(leakageBlocks(given)).toEqual(expected);
  });

  test.each([
    { errors: 0, warnings: 1, text: '1 warning' },
    { errors: 1, warnings: 0, text: '1 error' },
    { errors: 2, warnings: 1, text: '2 errors and 1 warning' },
    { errors: 1, warnings: 2, text: '1 error and 2 warnings' },
  ])('a comment says: $text', ({ errors, warnings, text }) => {
    const open = [
      ...Array.from({ length: errors }, (_, at) => finding(`e${at}`, 'error')),
      ...Array.from({ length: warnings }, (_, at) => finding(`w${at}`, 'warning')),
    ];
    const given = leakage([...open, finding('x', 'error', true), finding('y', 'warning', true)]);
    expect(leakageBrief(given)).toEqual([
      { kind: 'list', items: [[{ strong: 'Leakage' }, `: ${text}.`]] },
      leakageTable(leakage(open)),
    ]);
    expect(leakageErrors(given)).toEqual(open.slice(0, errors).map(({ sentence }) => sentence));
  });

  test('a comment says nothing of what is accepted; no search has no errors', () => {
    expect(leakageBrief(leakage([finding('x', 'error', true)], ['A note.']))).toEqual([]);
    expect(leakageErrors(null)).toEqual([]);
  });

  test('names of columns are text, whatever is in them', () => {
    const name = 'proxy:<img src=x>|`a`\n@ada';
    for (const accepted of [false, true]) {
      const text = markdown(leakageBlocks(leakage([finding(name, 'error', accepted)])));
      expect(text).not.toContain('<img');
      expect(text).not.toMatch(/^@ada/m);
      expect(text).toContain('img src=x');
    }
  });

  test('ids of the rows that leak stand beside the parts', () => {
    expect(leakedFile('test')).toBe('split/test.leaked.csv');
    expect(leakedFile('validation')).toBe('split/validation.leaked.csv');
  });
});
