import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml, escapeMarkdown, escapeMermaid, shorten } from '../../src/render/escape.js';
import { visible, visibleLines } from '../../src/render/visible.js';
import { hostile } from './hostile.js';

/** What a reader sees of escaped text. */
function shown(escaped: string): string {
  const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  return escaped
    .replaceAll('<span>$</span>', '$')
    .replace(/&#(\d+);|&(?:amp|lt|gt);/g, (entity, code?: string) =>
      code === undefined ? named[entity]! : String.fromCodePoint(Number(code)),
    )
    .replaceAll('\u200B', '');
}

const signs = Array.from('`*_~[]()<>!|\\#&;:.-+=@$%"\' \n\t1aZ');

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...signs, 'www.', '://', '&#', 'GH-'), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.constantFrom(...hostile),
);

describe('escapeMarkdown', () => {
  test.each([
    {
      name: 'plain words and figures stay',
      given: 'ROC AUC 0.9897 (roc_auc), -5 > -6',
      expect: 'ROC AUC 0.9897 (roc_auc), -5 > -6',
    },
    { name: 'emphasis', given: '*a* _b_', expect: '&#42;a&#42; &#95;b&#95;' },
    { name: 'code and pipe', given: '`x`|', expect: '&#96;x&#96;&#124;' },
    { name: 'link and image', given: '![a](b)', expect: '!&#91;a&#93;(b)' },
    { name: 'HTML', given: '<img>', expect: '&lt;img>' },
    { name: 'entity', given: '&lt;', expect: '&amp;lt;' },
    { name: 'mention', given: '@everyone', expect: '@&#8203;everyone' },
    { name: 'issue', given: 'a #12', expect: 'a #&#8203;12' },
    { name: 'issue at the start', given: '#12', expect: '&#35;&#8203;12' },
    { name: 'address', given: 'https://a.b', expect: 'https:&#8203;//a.b' },
    { name: 'bare address', given: 'WWW.a.b', expect: 'WWW&#8203;.a.b' },
    { name: 'emoji, but not a time', given: 'at 12:30 :tada:', expect: 'at 12:30 :&#8203;tada:' },
    { name: 'commit', given: 'deadbeef1', expect: 'deadbe&#8203;ef1' },
    { name: 'formula', given: '$x$', expect: '<span>$</span>x<span>$</span>' },
    { name: 'list', given: '- a', expect: '&#45; a' },
    { name: 'numbered list', given: '12. a', expect: '12&#46; a' },
    { name: 'rule', given: '---', expect: '&#45;--' },
    { name: 'quotation', given: '> a', expect: '&gt; a' },
    { name: 'indented code', given: '    a', expect: '&#32;   a' },
    { name: 'line feed', given: 'a\n# b', expect: 'a␊&#35; b' },
  ])('$name', ({ given, expect: expected }) => expect(escapeMarkdown(given)).toBe(expected));

  test('keeps what a reader sees', () => {
    fc.assert(
      fc.property(text, (given) => shown(escapeMarkdown(given)) === visible(given)),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('leaves no sign of markup, whatever the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const bare = escapeMarkdown(given).replaceAll('<span>$</span>', 'S');
        expect(bare).not.toMatch(/[<`*~[\]|\\$\n\r]|&(?!(?:#\d+|amp|lt|gt);)/);
        expect(bare).not.toMatch(
          /^(?:[#>=: ]|[-+](?:\s|-|$)|\d{1,9}[.)](?:\s|$))|(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])/,
        );
        expect(bare).not.toMatch(/@(?!&#8203;)\S|(?<!&)#\d|www\.|:\/\/|GH-\d|:[A-Za-z0-9_+-]+:/i);
        expect(bare.replace(/&#?\w+;/g, ' ')).not.toMatch(/(?<!\w)[0-9a-f]{7,40}(?!\w)/i);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });
});

describe('escapeHtml', () => {
  test('keeps what a reader sees, and leaves no sign of markup', () => {
    fc.assert(
      fc.property(text, (given) => {
        const escaped = escapeHtml(given);
        expect(shown(escaped)).toBe(visible(given));
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:#\d+|amp|lt|gt);)/);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('escapeMermaid', () => {
  test('leaves nothing that ends a quoted text, a line or a label', () => {
    fc.assert(
      fc.property(text, (given) => {
        const escaped = escapeMermaid(given);
        expect(escaped).not.toMatch(/["'`<>#&;$\\|{}[\]@\n\r]|%%/);
        expect(Array.from(escaped).length).toBeLessThanOrEqual(81);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('visible', () => {
  test.each([
    { name: 'bidirectional override', given: 'a\u202Eb', expect: 'a⟨U+202E⟩b' },
    { name: 'isolate', given: '\u2066x\u2069', expect: '⟨U+2066⟩x⟨U+2069⟩' },
    { name: 'escape sequence of a terminal', given: '\u001B[31m', expect: '␛[31m' },
    { name: 'NUL, delete, C1', given: '\u0000\u007F\u0085', expect: '␀␡⟨U+0085⟩' },
    { name: 'line separators', given: '\n\r\t\u2028', expect: '␊␍␉⟨U+2028⟩' },
    { name: 'zero width', given: 'a\u200Bb\uFEFFc\u00ADd', expect: 'a⟨U+200B⟩b⟨U+FEFF⟩c⟨U+00AD⟩d' },
    { name: 'joiner between Latin letters', given: 'pass\u200Dword', expect: 'pass⟨U+200D⟩word' },
    { name: 'joiner in a Persian word', given: 'می\u200Cخواهم', expect: 'می\u200Cخواهم' },
    { name: 'joined emoji', given: '👩\u200D🔬 ❤\uFE0F', expect: '👩\u200D🔬 ❤\uFE0F' },
    { name: 'tag characters', given: 'a\u{E0041}', expect: 'a⟨U+E0041⟩' },
    { name: 'lone surrogate', given: 'a\uD800', expect: 'a\uFFFD' },
    { name: 'other scripts', given: 'größe 直径 قطر', expect: 'größe 直径 قطر' },
  ])('$name', ({ given, expect: expected }) => expect(visible(given)).toBe(expected));

  test('visibleLines keeps lines and tabs only', () => {
    expect(visibleLines('a\r\nb\rc\td\u0007\n')).toBe('a\nb\nc\td␇\n');
  });
});

describe('shorten', () => {
  test.each([
    { name: 'short', given: 'abc', max: 3, expect: 'abc' },
    { name: 'long', given: 'abcd', max: 3, expect: 'ab…' },
    { name: 'pairs are not torn', given: '😀😀😀', max: 2, expect: '😀…' },
    { name: 'pairs count as one', given: '😀😀😀', max: 3, expect: '😀😀😀' },
  ])('$name', ({ given, max, expect: expected }) => expect(shorten(given, max)).toBe(expected));
});
