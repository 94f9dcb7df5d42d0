/**
 * What hides, reorders or breaks text: control characters, lone surrogates, line separators, blanks that look like nothing, everything that
 * Unicode says to ignore (bidirectional marks, zero-width and tag characters, fillers). Joiners stay after a letter of a script that needs
 * them (not Latin) and after an emoji; variation selectors stay.
 */
const hidden =
  /[\p{Cc}\p{Cs}\u2028\u2029\u2800\uFFF9-\uFFFB]|(?![\u200C\u200D\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}|(?<!(?!\p{Script=Latin})[\p{L}\p{M}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;

/** One line of text: what would hide, reorder or break it is drawn as a sign (␊ for a line feed) or by its number (⟨U+202E⟩). */
export function visible(text: string): string {
  return text.replace(hidden, sign);
}

/** Text of several lines: the same, with every kind of line end as a line feed, and tabs kept. */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(hidden, (character) => (character === '\n' || character === '\t' ? character : sign(character)));
}

function sign(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
