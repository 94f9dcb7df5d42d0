/** Characters that fill two columns of a terminal: East Asian wide ones and emoji (Unicode's TR 11, by script). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\p{Regional_Indicator}]|\p{Extended_Pictographic}\uFE0F/u;

/** Characters of one column each that no other one joins: Latin letters, dashes and quotes, bars. */
const single = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2015\u2018-\u201f\u2026\u2212\u2248\u2581-\u2588]*$/;

/** How many columns of a terminal a text fills. Combining marks and joined emoji count with the character that they belong to. */
export function columns(text: string): number {
  if (single.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    sum += wide.test(segment) ? 2 : 1;
  }
  return sum;
}

/** About how wide a text is in a proportional sans-serif face, in the unit of `size`. Errs to the wide side by a few percent. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += em(character);
  return ems * size;
}

/** The text, or its beginning with an ellipsis, so that it is at most `width` wide. Reads no further than that. */
export function fitted(text: string, size: number, width: number): string {
  const room = width / size;
  let ems = 0;
  let beginning = '';
  for (const character of text) {
    ems += em(character);
    if (ems > room) return `${beginning.trimEnd()}…`;
    if (ems <= room - em('…')) beginning += character;
  }
  return text;
}

function em(character: string): number {
  if (/[iljtfrI.,:;'|! ()[\]]/.test(character)) return 0.34;
  if (/[mwMW@%–—…]/.test(character)) return 0.9;
  if (/[A-Z0-9+=<>−]/.test(character)) return 0.64;
  if (wide.test(character)) return 1;
  // Marks fill next to nothing, but a thousand of them on one letter are no label.
  return /\p{M}/u.test(character) ? 0.02 : 0.56;
}
