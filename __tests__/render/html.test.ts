import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { toHtml } from '../../src/render/html.js';
import { style } from '../../src/render/style.js';
import { hostile } from './hostile.js';
import { sampleSections } from './sample.js';

const page = toHtml('breast-cancer', sampleSections, { subtitle: ['at ', { code: '3f9c2d1e8b' }] });

function tags(html: string): string[] {
  return html.match(/<[a-zA-Z/!?][^>]*>/g) ?? [];
}

test('a whole report', () => {
  expect(page.replace(style, '').replace(/sha256-[^']+/, 'sha256-of-the-style')).toMatchSnapshot();
});

test('verdict first, then the others by their order', () => {
  expect(Array.from(page.matchAll(/<h2[^>]*>([^<]*)</g), (match) => match[1])).toEqual([
    'Verdict',
    'Evaluation on the test part',
    'Training',
    'Data and split',
    'Data validation',
    'Tests',
  ]);
});

describe('self-contained', () => {
  test('no script, no address to load, no handler, no inline style', () => {
    const markup = tags(page).join('\n').replaceAll('xmlns="http://www.w3.org/2000/svg"', '');
    expect(markup).not.toMatch(/<script|<link|<img|<iframe|<base|\s(?:src|href|on\w+|style)\s*=|https?:|url\(/i);
    expect(style).not.toMatch(/url\(|@import|<\//i);
  });

  test('its policy allows its own style sheet only', () => {
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).toContain(`<style>${style}</style>`);
  });
});

describe('accessible', () => {
  test('tables have captions, column and row headers; regions and images have names', () => {
    const tables = page.match(/<table>[\s\S]*?<\/table>/g)!;
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      expect(table).toMatch(/<th scope="col"/);
      expect(table).toMatch(/<th scope="row">/);
    }
    expect(page.match(/role="region" aria-label="[^"]+"/g)).toHaveLength(4);
    expect(page.match(/<svg[^>]* role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/g)).toHaveLength(5);
  });

  test('an empty head is no head', () => {
    const bare = toHtml('t', [
      { title: 's', order: 0, blocks: [{ kind: 'table', head: ['', ''], rows: [['a', 'b']] }] },
    ]);
    expect(bare).not.toContain('<thead>');
  });

  test.each(['light', 'dark'])('%s: text has a contrast of 4.5, lines of figures one of 3', (scheme) => {
    const block = style.split('@media')[scheme === 'light' ? 0 : 1]!;
    const colours = new Map(
      Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g), (match) => [match[1]!, match[2]!]),
    );
    const on = (text: string, ground: string): number => contrast(colours.get(text)!, colours.get(ground)!);
    for (const ground of ['page', 'raised']) {
      for (const text of ['ink', 'muted']) expect(on(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const tone of ['good', 'bad', 'neutral']) {
      for (const ground of ['page', `${tone}-soft`]) expect(on(tone, ground)).toBeGreaterThanOrEqual(4.5);
      expect(on('ink', `${tone}-soft`)).toBeGreaterThanOrEqual(4.5);
    }
    for (const series of [1, 2, 3, 4, 5]) expect(on(`series-${series}`, 'page')).toBeGreaterThanOrEqual(3);
  });
});

test.each(hostile)('no text adds a tag: %j', (text) => {
  const render = (given: string): string =>
    toHtml(given, [
      {
        title: given,
        order: 0,
        blocks: [
          { kind: 'paragraph', text: [given, { strong: given }, { code: given }] },
          { kind: 'list', items: [given] },
          { kind: 'table', title: given, head: [given, 'b'], rows: [[given, given]] },
          { kind: 'code', text: given },
          { kind: 'callout', tone: 'good', title: given, text: given },
          { kind: 'details', summary: given, blocks: [{ kind: 'paragraph', text: given }] },
        ],
      },
    ]);
  const shape = (html: string): string[] => tags(html).map((tag) => tag.replace(/"[^"]*"/g, '""'));
  expect(shape(render(text))).toEqual(shape(render('benign')));
});

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
