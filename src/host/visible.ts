/**
 * A text with its control characters (but line feed and tab) and its invisible direction marks written out as `\u{1b}`,
 * so that data cannot steer a terminal or disguise itself.
 */
export function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  return text.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (character) => {
      return `\\u{${character.codePointAt(0)!.toString(16)}}`;
    },
  );
}
