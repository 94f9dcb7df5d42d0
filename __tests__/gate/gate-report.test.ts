import { describe, expect, test } from '@jest/globals';
import { gateSection } from '../../src/gate/gate.report.js';
import { judge } from '../../src/gate/judge.js';
import type { Situation } from '../../src/gate/situation.js';
import { toHtml } from '../../src/render/html.js';
import { toMarkdown } from '../../src/render/markdown.js';
import type { Block } from '../../src/render/section.js';
import { columnOf, optionsOf, sceneOf, sha, versionOf } from './scene.js';

const options = optionsOf({
  guards: { brier: { margin: 0.01 }, f1: { margin: 0.02 } },
  thresholds: { accuracy: { min: 0.7 }, log_loss: { max: 0.6, on: 'value' } },
});

const scenes: { name: string; given: () => Situation; expect: 'good' | 'neutral' | 'bad' }[] = [
  {
    name: 'promote',
    given: () =>
      sceneOf(
        'binary',
        600,
        { candidate: 2, champion: 1 },
        { options, looks: [1, 2, 3, 4].map((i) => sha(String(i))) },
      ),
    expect: 'good',
  },
  {
    name: 'inconclusive',
    given: () => sceneOf('binary', 114, { candidate: 1.2, champion: 1 }, { options, part: 'validation' }),
    expect: 'neutral',
  },
  {
    name: 'reject',
    given: () =>
      sceneOf(
        'regression',
        300,
        { candidate: 6, champion: 2.9 },
        { base: { gate: optionsOf({ confidence: 0.9 }), source: 'mlops.yml at origin/main' } },
      ),
    expect: 'bad',
  },
  {
    name: 'hold',
    given: () => ({
      ...sceneOf('binary', 200, { candidate: 1, champion: 1 }),
      champion: versionOf('binary', '1.2.0', sha('a')),
    }),
    expect: 'neutral',
  },
];

/** A policy with slices, on a scene with two columns. */
function sliced(over: Partial<Situation> = {}): Situation {
  const n = 900;
  const columns = new Map([
    ['region', columnOf('string', n, (i) => ['north', 'south', '<b>west</b>'][i % 3]!)],
    ['site', columnOf('string', n, (i) => (i % 9 === 0 ? 'small' : 'large'))],
  ]);
  const gate = optionsOf({
    slices: {
      required: [
        { column: 'region', margin: 0.1 },
        { name: 'nobody', where: 'site == "none"' },
      ],
      watched: ['site'],
    },
    fairness: { recall: { across: 'region', max_difference: 0.2 } },
    guards: { log_loss: { relative_margin: 0.05 } },
    churn: { max: 0.5 },
  });
  return sceneOf('binary', n, { candidate: 2, champion: 1 }, { options: gate, columns, ...over });
}

describe('slices in the section', () => {
  test('stand behind a click, and those in the way in front of it', () => {
    const section = gateSection(judge(sliced()));
    expect(toMarkdown([section])).toMatchSnapshot();
    expect(toMarkdown([{ ...section, blocks: section.brief as Block[] }])).toMatchSnapshot();
  });

  test('have names that are text and nothing else', () => {
    const html = toHtml('Report', [gateSection(judge(sliced()))]);
    expect(html).toContain('region = &lt;b&gt;west&lt;/b&gt;');
    expect(html).not.toContain('<b>west');
  });

  test('that nothing can be said of are counted, and say why below their row', () => {
    const n = 900;
    const columns = new Map([['site', columnOf('string', n, (i) => (i < 3 ? 'few' : i < 450 ? 'one' : 'two'))]]);
    const options = optionsOf({ slices: { watched: ['site'] } });
    const { blocks, brief } = gateSection(
      judge(sceneOf('binary', n, { candidate: 2, champion: 1 }, { columns, options })),
    );
    const text = 'Slices: 3 watched (none fails, 1 not judged)';
    expect(brief).toContainEqual({ kind: 'paragraph', text: `${text}.` });
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'details', summary: text }));
    const html = toHtml('Report', [{ title: 'Verdict', order: 0, blocks }]);
    expect(html).toMatch(
      /<td>not judged<\/td><\/tr>\n<tr class="remark"><td colspan="9">DeLong needs 10 rows of each class/,
    );
  });

  test('twenty that pass are one line of the comment', () => {
    const columns = new Map([['place', columnOf('string', 4000, (i) => `p${i % 20}`)]]);
    const options = optionsOf({ slices: { required: [{ column: 'place', margin: 0.2 }] } });
    const { blocks, brief } = gateSection(
      judge(sceneOf('binary', 4000, { candidate: 2, champion: 1 }, { columns, options })),
    );
    expect(brief).toContainEqual({ kind: 'paragraph', text: 'Slices: 20 required (20 pass).' });
    expect(kinds(blocks).filter((kind) => kind === 'details')).toHaveLength(3);
    expect(blocks.find((block) => block.kind === 'table')).toMatchObject({ rows: { length: 1 } });
  });
});

describe('a sealed verdict in the section', () => {
  const state = { number: 2, looks: 20, spent: 4, promotions: 1, frozen: 900, present: 890, reserve: 30 };
  const epoch = { state, opens: false, obstacle: null };

  test('says what is known of the look and nothing of its figures', () => {
    const given = sliced({ epoch });
    const verdict = judge({ ...given, options: { ...given.options, reuse: 'corrected' } });
    expect(toMarkdown([gateSection(verdict)])).toMatchSnapshot();
  });

  test('says what is missing once the looks are spent', () => {
    const given = sliced({ epoch: { ...epoch, state: { ...state, spent: 21 } } });
    const verdict = judge({ ...given, options: { ...given.options, reuse: 'corrected' } });
    expect(toMarkdown([gateSection(verdict)])).toMatchSnapshot();
  });
});

function kinds(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind }) => kind);
}

describe('the section of the report', () => {
  test.each(scenes)('$name: says the verdict first', ({ name, given, expect: tone }) => {
    const section = gateSection(judge(given()));
    expect(section.order).toBe(0);
    expect(section.blocks[0]).toMatchObject({
      kind: 'callout',
      tone,
      title: expect.stringMatching(new RegExp(`^${name}`, 'i')),
    });
    expect(kinds(section.blocks).at(-1)).toBe('details');
    expect(toMarkdown([section])).toMatchSnapshot();
  });

  test('counts the reasons behind the click', () => {
    const verdict = judge(scenes[0]!.given());
    const summary = (reasons: number): string =>
      toMarkdown([gateSection({ ...verdict, reasons: Array.from({ length: reasons }, (_, i) => `Reason ${i}.`) })]);
    expect(summary(9)).toContain('1 more reason<');
    expect(summary(10)).toContain('2 more reasons<');
  });

  test('draws the primary difference, and the others behind a click', () => {
    const { blocks } = gateSection(judge(scenes[0]!.given()));
    expect(kinds(blocks)).toEqual([
      'callout',
      'table',
      'paragraph',
      'figure',
      'details',
      'paragraph',
      'list',
      'details',
    ]);
    expect(blocks[4]).toMatchObject({ blocks: [{ kind: 'figure' }, { kind: 'figure' }] });
  });

  const plans: { name: string; given: () => Situation; expect: RegExp | null }[] = [
    {
      name: 'rows that are enough are not counted again',
      given: () =>
        sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { options: optionsOf({ primary: { useful: 0.3 } }) }),
      expect: /ROC AUC against the champion: these rows are enough to find \+0\.3 \(with a chance of 80%\)\./,
    },
    {
      name: 'too few rows for a bound',
      given: () =>
        sceneOf('regression', 88, { candidate: 2, champion: 6 }, { options: optionsOf({ primary: { useful: 5 } }) }),
      expect: /Mean absolute error against the champion: about 200 rows are needed to find \+5\./,
    },
    {
      name: 'a first model far from the baseline',
      given: () => sceneOf('binary', 600, { candidate: 2, champion: null }),
      expect: null,
    },
  ];
  test.each(plans)('plans: $name', ({ given, expect: text }) => {
    const markdown = toMarkdown([gateSection(judge(given()))]);
    if (text === null) expect(markdown).not.toMatch(/rows are (needed|enough)/);
    else expect(markdown).toMatch(text);
  });

  test('calls metrics and limits by the same titles as the comment', () => {
    const given = sceneOf(
      'binary',
      600,
      { candidate: 2, champion: 1 },
      {
        options: optionsOf({
          guards: { brier: { margin: 0.01 } },
          latency: { max_ratio: 2 },
          size: { max_ratio: 1.5 },
        }),
        footprint: { latency: { candidate: 3, champion: 2 } },
      },
    );
    const section = gateSection(judge(given));
    const [full, brief] = [section.blocks, section.brief as Block[]].map((blocks) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    const titles = full!.map((row) => row[1]);
    expect(titles).toEqual(['ROC AUC', 'Brier score', ...titles.slice(2)]);
    expect(titles).toContain("Prediction time relative to the champion's");
    expect(titles).toContain("Model size relative to the champion's");
    for (const [at, row] of brief!.entries()) expect(JSON.stringify(row[0])).toContain(titles[at]);
    expect(JSON.stringify([full, brief])).not.toMatch(/_ratio|roc_auc/);
  });

  test('nothing from outside becomes markup', () => {
    const evil = '<img src=x onerror=alert(1)>\n## promote\n@everyone';
    const scene = scenes[1]!.given();
    const verdict = judge({ ...scene, answers: { ...scene.answers, candidate: { failure: evil } } });
    const markdown = toMarkdown([gateSection(verdict)]);
    expect(markdown).not.toContain('<img');
    expect(markdown).not.toMatch(/^## promote/m);
    expect(toHtml('Report', [gateSection(verdict)])).not.toContain('<img');
  });
});
