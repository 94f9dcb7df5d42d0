/** What stands for a character in a quoted identifier or a string of GoogleSQL, which have the same escapes. */
function escaped(character: string): string {
  const code = character.codePointAt(0)!;
  if (character === '\\' || character === '`' || character === "'") return `\\${character}`;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Whatever could end the token or a line, or is not seen: quotes, backslashes, control, format and private characters, separators, lone surrogates. */
const dangerous = /[\\`']|(?! )[\p{C}\p{Z}]/gu;

/**
 * An identifier of GoogleSQL in backticks: nothing in the name can end it.
 * Source: https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical
 */
export function sqlName(name: string): string {
  return `\`${name.replace(dangerous, escaped)}\``;
}

/** A string of GoogleSQL in single quotes: nothing in the text can end it. */
export function sqlText(text: string): string {
  return `'${text.replace(dangerous, escaped)}'`;
}

/** A text in a comment that ends with its line. */
export function sqlComment(text: string): string {
  return `-- ${text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}`;
}
