import { describe, expect, test } from '@jest/globals';
import { commentBody, isMarked, markerOf } from '../../src/github/comment-body.js';
import { hostile } from '../render/hostile.js';
import { nodes, parsed } from '../render/parsed.js';

const content = {
  model: 'breast-cancer',
  markdown: '### breast-cancer\n\nIt is better.\n',
  link: 'https://github.com/octo/models/actions/runs/7/artifacts/8',
  run: 'https://github.com/octo/models/actions/runs/7',
  commit: '3f9c2d1e8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e',
};

test('a comment: marker, report, footer', () => {
  expect(commentBody(content)).toMatchSnapshot();
});

describe('the footer', () => {
  test.each([
    { name: 'nothing known', given: { link: null, run: null, commit: null }, expect: null },
    { name: 'no report was kept', given: { link: null }, expect: ['Workflow run'] },
    { name: 'no run', given: { run: null, commit: null }, expect: ['Full report'] },
    {
      name: 'an address of a server with a port',
      given: { link: 'http://git.example:8080/a/b' },
      expect: ['Full report', 'Workflow run'],
    },
  ])('$name', ({ given, expect: expected }) => {
    const tree = parsed(commentBody({ ...content, ...given }));
    const links = nodes(tree).filter(({ type }) => type === 'link');
    expect(links.length === 0 ? null : links.map(({ children }) => children![0]!.value)).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    'https://a.example/x) [y](https://evil.example',
    'https://a.example/x y',
    'https://a.example/<b>',
    'https://user@evil.example/',
    'https://a.example/&copy;',
    `https://a.example/${'x'.repeat(600)}`,
    ...hostile.filter((text) => text !== 'https://evil.example/x'),
  ])('links to no address like %j', (link) => {
    const links = nodes(parsed(commentBody({ ...content, link }))).filter(({ type }) => type === 'link');
    expect(links.map(({ url }) => url)).toEqual([content.run]);
  });

  test.each(hostile)('a commit that is named %j is text', (commit) => {
    const { children } = parsed(commentBody({ ...content, commit }));
    expect(children!.map(({ type }) => type)).toEqual(['html', 'heading', 'paragraph', 'paragraph']);
  });
});

describe('the marker', () => {
  test('is a comment of one line, which shows nothing', () => {
    const [first] = parsed(commentBody(content)).children!;
    expect(first).toMatchObject({ type: 'html', value: '<!-- mlops-action report: breast-cancer -->' });
  });

  test.each(['', 'Model', 'a b', 'a\nb', 'x--><b>', '--!>', 'é', 'a'.repeat(201), ...hostile.slice(0, 40)])(
    'cannot hold the name %j',
    (model) => {
      expect(() => commentBody({ ...content, model })).toThrow('A comment cannot be marked with the model');
    },
  );

  test.each([
    { name: 'ours', body: commentBody(content), expect: true },
    { name: 'with other line ends', body: commentBody(content).replaceAll('\n', '\r\n'), expect: true },
    { name: 'of a name that begins the same', body: markerOf('breast-cancer-2'), expect: false },
    { name: 'after another line', body: `x\n${markerOf('breast-cancer')}`, expect: false },
    { name: 'after a blank', body: ` ${markerOf('breast-cancer')}`, expect: false },
    { name: 'with more on its line', body: `${markerOf('breast-cancer')} x`, expect: false },
    { name: 'empty', body: '', expect: false },
  ])('$name: $expect', ({ body, expect: expected }) => expect(isMarked(body, 'breast-cancer')).toBe(expected));
});

test.each([
  { name: 'fits to the byte', length: 65_536, kept: true },
  { name: 'is a byte too long', length: 65_537, kept: false },
])('a text that $name', ({ length, kept }) => {
  const around = Buffer.byteLength(commentBody({ ...content, markdown: 'x' })) - 1;
  // Two bytes and one character each: bytes are counted.
  const markdown = `${'ü'.repeat((length - around) >> 1)}${'x'.repeat((length - around) % 2)}`;
  const body = commentBody({ ...content, markdown });
  expect(body.includes('The report is too long for a comment.')).toBe(!kept);
  if (kept) expect(Buffer.byteLength(body)).toBe(65_536);
  else expect(Buffer.byteLength(body)).toBeLessThan(1000);
});
