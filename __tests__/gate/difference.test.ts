import { expect, test } from '@jest/globals';
import { differenceFigure } from '../../src/gate/difference.js';
import type { Comparison } from '../../src/gate/verdict.js';
import { tones } from '../../src/render/chart/palette.js';
import { comparison } from './verdicts.js';

const label = ({ role }: Comparison): string => `the ${role}`;

/** What a screen reader reads: each row, and the marked lines. */
function read(rows: readonly Comparison[]): string {
  return /<desc[^>]*>([^<]+)<\/desc>/.exec(differenceFigure('Improvement', rows, label).svg)![1]!;
}

test('each difference stands with its interval, and a line at what it has to exceed', () => {
  const plain = { difference: 0.05, lower: 0.01, upper: 0.09 };
  const cases: [given: Partial<Comparison>[], marks: string][] = [
    [[{ margin: 0, useful: null }], 'no difference at 0.'],
    [[{ margin: null, useful: null }], 'no difference at 0.'],
    [[{ margin: -0.02, useful: null, role: 'guard' }], 'no difference at 0. needed (guard) at −0.02.'],
    [[{ margin: 0.01, useful: 0.03 }], 'no difference at 0. needed (primary) at 0.01. useful at 0.03.'],
    // Two that ask for the same have one line, and the useful improvement goes before.
    [
      [
        { margin: 0, useful: 0.03 },
        { margin: 0.03, useful: null, role: 'guard' },
      ],
      'no difference at 0. useful at 0.03.',
    ],
  ];
  for (const [given, marks] of cases) {
    const rows = given.map((each) => comparison({ ...plain, ...each }));
    const told = rows.map((row) => `${label(row)}: 0.05 [0.01, 0.09].`).join(' ');
    expect(read(rows)).toBe(`${told} ${marks}`);
  }
});

test('what passes is green, what fails is red, and what is not shown is neither', () => {
  const states = ['pass', 'fail', 'open', 'unavailable'] as const;
  const { svg, title, table } = differenceFigure(
    'Improvement',
    states.map((state) => comparison({ state })),
    label,
  );
  const colours = [...svg.matchAll(/<circle[^>]*fill="([^"]+)"/g)].map(([, colour]) => colour);
  expect(colours).toEqual([tones.good, tones.bad, tones.neutral, tones.neutral]);
  expect(new Set(colours).size).toBe(3);
  expect([title, table?.rows.length]).toEqual(['Improvement', states.length]);
});
