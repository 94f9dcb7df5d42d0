/** Deeper than anything that this tool or a person writes: what walks a document step by step runs out of stack long after. */
const deepest = 200;

/** More than the profile of 50,000 columns has: a few bytes of text can be many of memory. */
const most = 1 << 24;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, closeList, openMapping, closeMapping] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Parses JSON that anybody may have written: as JSON.parse does, but for documents that are made to exhaust whoever reads them. O(length).
 * @param reviver as of JSON.parse
 * @throws SyntaxError for no JSON, for more than 200 levels of lists and mappings, for more than 16 million values
 */
export function parseJson(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  let [levels, values] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = endOfText(text, at);
    else if (unit === openList || unit === openMapping) {
      values++;
      if (++levels > deepest) throw new SyntaxError(`more than ${deepest} levels of lists and mappings`);
    } else if (unit === closeList || unit === closeMapping) levels--;
    else if (unit === comma && ++values > most) throw new SyntaxError(`more than ${most} values`);
  }
  // eslint-disable-next-line no-restricted-properties -- this is the one place
  return JSON.parse(text, reviver);
}

/** The place of the quote that closes a text. */
function endOfText(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
