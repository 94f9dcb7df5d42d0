import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineMermaid } from '../../src/render/chart/mermaid.js';
import { toMarkdown } from '../../src/render/markdown.js';
import type { Section } from '../../src/render/section.js';
import { commentMarkdown } from '../../src/report/comment.js';
import { hostile } from './hostile.js';
import { filtered, nodes, outline, parsed, type Parsed } from './parsed.js';

/** A text wherever a report can have one. */
function sectionsOf(text: string): Section[] {
  const blocks: Section['blocks'] = [
    { kind: 'paragraph', text },
    { kind: 'paragraph', text: ['a ', text, ' b ', { strong: text }, ' c'] },
    { kind: 'list', items: [text, [{ strong: text }, `: ${text}`]] },
    {
      kind: 'table',
      head: [text, 'b'],
      align: ['left', 'right'],
      rows: [
        [text, text],
        [{ strong: text }, 'x'],
      ],
    },
    { kind: 'callout', tone: 'bad', title: text, text },
    { kind: 'details', summary: text, blocks: [{ kind: 'paragraph', text }] },
    { kind: 'figure', title: text, svg: '<svg/>', mermaid: null },
  ];
  return [{ title: text, order: 0, blocks, brief: blocks }];
}

const forms = [
  { form: 'the report', render: (text: string) => toMarkdown(sectionsOf(text), { title: text, subtitle: text }) },
  { form: 'the comment', render: (text: string) => commentMarkdown(text, sectionsOf(text)) },
];

/** Texts that GitHub's filters read: not code. */
function texts(tree: Parsed): string[] {
  return nodes(tree).flatMap(({ type, value }) => {
    if (type === 'text') return [value ?? ''];
    return type === 'html' ? [decoded((value ?? '').replace(/<[^>]*>/g, '\n'))] : [];
  });
}

function decoded(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const refused = [
  'link',
  'image',
  'linkReference',
  'imageReference',
  'definition',
  'footnoteReference',
  'delete',
  'code',
];

describe.each(forms)('$form, read by a parser', ({ render }) => {
  const harmless = outline(parsed(render('benign')));
  const check = (text: string): void => {
    const tree = parsed(render(text));
    // The same nodes as of a harmless text: nothing of it opened, closed or became anything.
    expect(outline(tree)).toEqual(harmless);
    expect(nodes(tree).filter(({ type }) => refused.includes(type))).toEqual([]);
    for (const part of texts(tree)) for (const form of filtered) expect(part).not.toMatch(form);
  };

  test.each(hostile)('%j is text', check);

  test('any text is', () => {
    const pieces = fc.constantFrom(
      ...hostile.filter(({ length }) => length < 100),
      ...Array.from('`*_~[]()<>!|\\#&;:.-+=@$%"\' \n1aZ'),
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => check(given)),
      { numRuns: 100, seed: 1 },
    );
  });
});

test.each(hostile)('code holds %j and nothing else', (text) => {
  const section: Section = {
    title: 'Code',
    order: 0,
    blocks: [
      { kind: 'code', text },
      { kind: 'paragraph', text: [{ code: text }, ' after'] },
      { kind: 'table', head: ['a'], rows: [[{ code: text }]] },
    ],
  };
  const tree = parsed(toMarkdown([section]));
  expect(tree.children!.map(({ type }) => type)).toEqual(['heading', 'code', 'paragraph', 'table']);
  const found = nodes(tree);
  expect(found.filter(({ type }) => refused.slice(0, -1).includes(type))).toEqual([]);
  for (const { type, value } of found) if (type === 'html') expect(value).toMatch(/^<\/?(?:code|span)>$/);
  // What stands in an element, not in a code span, meets GitHub's filters.
  for (const part of texts(tree)) for (const form of filtered) expect(part).not.toMatch(form);
});

test.each(hostile)('a diagram that names %j keeps its lines', (text) => {
  const points = [
    [0, 0],
    [1, 1],
  ] as const;
  const diagram = (name: string): string[] =>
    lineMermaid({
      title: name,
      xLabel: name,
      yLabel: name,
      series: [
        { name, points },
        { name: 'b', points },
      ],
    })
      .split('\n')
      .map((line) => line.replace(/"[^"]*"/g, '""'));
  expect(diagram(text)).toEqual(diagram('benign'));
  const markdown = toMarkdown([
    {
      title: 'Chart',
      order: 0,
      blocks: [
        {
          kind: 'figure',
          title: 'Chart',
          svg: '',
          mermaid: lineMermaid({ title: '', xLabel: text, yLabel: text, series: [{ name: text, points }] }),
        },
      ],
    },
  ]);
  const [code, ...others] = nodes(parsed(markdown)).filter(({ type }) => type === 'code');
  expect(others).toEqual([]);
  expect(code!.value!.match(/%%/g)).toHaveLength(2);
});
