/**
 * A text with its control characters (but line feed and tab) and its invisible direction marks written out as `\u{1b}`,
 * so that data cannot steer a terminal or disguise itself.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    if (character === '\n' || character === '\t') return character;
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
}
