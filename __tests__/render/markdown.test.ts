import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '../../src/render/markdown.js';
import { markdownBlock, markdownText } from '../../src/render/markdown-block.js';
import type { Section } from '../../src/render/section.js';
import { hostile } from './hostile.js';
import { sampleSections } from './sample.js';

function section(title: string, order: number, text = 'text'): Section {
  return { title, order, blocks: [{ kind: 'paragraph', text }] };
}

test('a whole report', () => {
  expect(
    toMarkdown(sampleSections, { title: 'breast-cancer', subtitle: ['at ', { code: '3f9c2d1e8b' }] }),
  ).toMatchSnapshot();
});

describe('text', () => {
  test.each([
    { name: 'strong', given: { strong: '0.9897' }, expect: '**0.9897**' },
    { name: 'strong that asterisks would not make', given: { strong: '(a)' }, expect: '<strong>(a)</strong>' },
    { name: 'code', given: { code: 'roc_auc <b>' }, expect: '`roc_auc <b>`' },
    { name: 'code with a backtick', given: { code: 'a`b' }, expect: '<code>a&#96;b</code>' },
    { name: 'code with a pipe', given: { code: 'a|b' }, expect: '<code>a&#124;b</code>' },
    { name: 'empty code', given: { code: '' }, expect: '<code></code>' },
    { name: 'side by side', given: [{ code: 'a' }, { code: 'b' }], expect: '`a`<code>b</code>' },
    { name: 'a dash inside a line', given: ['a ', '- b'], expect: 'a - b' },
    { name: 'a dash at its start', given: ['- a', 'b'], expect: '&#45; ab' },
  ])('$name', ({ given, expect: expected }) => expect(markdownText(given)).toBe(expected));
});

describe('blocks', () => {
  test('a fence is longer than those inside', () => {
    expect(markdownBlock({ kind: 'code', text: 'a\r\n````\nb' })).toBe('`````text\na\n````\nb\n`````');
  });

  test('alerts stand at the top only', () => {
    const callout = { kind: 'callout', tone: 'bad', title: 'No', text: 'why' } as const;
    expect(markdownBlock(callout)).toBe('> [!CAUTION]\n> **No**\n>\n> why');
    expect(markdownBlock({ kind: 'details', summary: '<b>', blocks: [callout] })).toBe(
      '<details>\n<summary>&lt;b></summary>\n\n> **No**\n>\n> why\n\n</details>',
    );
  });

  test('rows have the columns of the head', () => {
    expect(
      markdownBlock({ kind: 'table', head: ['a', 'b'], align: ['left', 'right'], rows: [['1'], ['1', '2', '3']] }),
    ).toBe('| a | b |\n| :--- | ---: |\n| 1 |  |\n| 1 | 2 |');
  });

  test('a figure without diagram and table is left to the HTML report', () => {
    const figure = { kind: 'figure', title: 'Curve', svg: '<svg/>', mermaid: null } as const;
    expect(markdownBlock(figure)).toBe('*Curve (see the HTML report)*');
  });
});

describe('limit', () => {
  const sections = [section('Data', 30), section('Verdict', 0), section('Tests', 60)];

  test('sections stand in their order', () => {
    expect(toMarkdown(sections)).toBe('## Verdict\n\ntext\n\n## Data\n\ntext\n\n## Tests\n\ntext\n');
  });

  test('whole sections go from the end, and a line names them', () => {
    const note = '*Left out to keep this short: Data, Tests. The HTML report has everything.*';
    const text = `## Verdict\n\ntext\n\n${note}\n`;
    const long = [section('Data', 30, 'x'.repeat(500)), sections[1]!, sections[2]!];
    expect(toMarkdown(long, { limit: Buffer.byteLength(text) })).toBe(text);
  });

  test('bytes count, not characters', () => {
    const wide = [section('Verdict', 0, 'ü'.repeat(100))];
    expect(toMarkdown(wide, { limit: 220 })).toContain('ü');
    expect(toMarkdown(wide, { limit: 200 })).not.toContain('ü');
  });

  test('no longer than the limit while its note fits', () => {
    const many = Array.from({ length: 200 }, (_, index) => section(`Section ${index}`, index));
    for (const limit of [100, 200, 1000, 5000]) {
      expect(Buffer.byteLength(toMarkdown(many, { limit }))).toBeLessThanOrEqual(limit);
    }
  });
});

test.each(hostile)('no text adds a line, a cell, a block or a tag: %j', (text) => {
  const render = (given: string): string =>
    toMarkdown([
      {
        title: given,
        order: 0,
        blocks: [
          { kind: 'paragraph', text: given },
          { kind: 'list', items: [given, ['a', given]] },
          { kind: 'table', head: [given, 'b'], rows: [[given, [{ code: given }]]] },
          { kind: 'callout', tone: 'good', title: given, text: given },
          { kind: 'details', summary: given, blocks: [{ kind: 'paragraph', text: given }] },
        ],
      },
    ]);
  const shape = (markdown: string): unknown =>
    markdown
      .replaceAll('<span>$</span>', '$')
      .split('\n')
      .map((line) => ({
        opens: /^(?:#+ |> (?:\[!\w+\])?|- |\| |<\/?\w+>|)/.exec(line)![0],
        pipes: line.split('|').length,
        indented: /^\s/.test(line),
        tags: line.replace(/`[^`]+`/g, '').match(/<(?!\/?(?:span|strong|code)>)/g)?.length,
      }));
  expect(shape(render(text))).toEqual(shape(render('benign')));
});
