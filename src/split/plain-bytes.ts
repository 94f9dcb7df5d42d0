/**
 * Whether bytes are the canonical text of a number as they stand (`numberText` would give them back): a whole number or one with decimals, of
 * at most 15 digits, without a sign but minus, needless zeros or an exponent, and not below 1e-4. Most numbers of most files are.
 */
export function isPlainNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let at = bytes[start] === 45 ? start + 1 : start;
  if (end - at > 16 || at === end) return false;
  const first = bytes[at]!;
  let digits = 0;
  if (first === 48) {
    if (at + 1 === end) return at === start;
    at++;
  } else if (first < 48 || first > 57) return false;
  let byte = first;
  for (; at < end; at++) {
    byte = bytes[at]!;
    if (byte < 48 || byte > 57) break;
    digits++;
  }
  if (at === end) return first !== 48 && digits <= 15;
  if (byte !== 46 || (first === 48 && bytes[at - 1] !== 48) || (first === 48 && digits > 0)) return false;
  return isPlainFraction(bytes, at + 1, end, first === 48, digits);
}

function isPlainFraction(bytes: Uint8Array, from: number, end: number, belowOne: boolean, whole: number): boolean {
  let zeros = 0;
  let at = from;
  if (belowOne) for (; at < end && bytes[at] === 48; at++) zeros++;
  if (zeros > 3) return false;
  for (let place = at; place < end; place++) {
    const byte = bytes[place]!;
    if (byte < 48 || byte > 57) return false;
  }
  return at < end && bytes[end - 1] !== 48 && whole + (end - at) <= 15;
}

/** Which bytes need no escape in JSON and none in CSV: printable ASCII but the double quote, the backslash and the comma. */
const simple = new Uint8Array(256).fill(1, 32, 127);
for (const special of '",\\') simple[special.charCodeAt(0)] = 0;

/** Whether a text (not empty) stands in JSON and CSV as it is. A blank at either end is quoted in CSV. */
export function isSimpleText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (simple[bytes[at]!] === 0) return false;
  return bytes[start] !== 32 && bytes[end - 1] !== 32;
}

/** How a text without a double quote (not empty) is written in CSV, as `csvRow` has it: as it stands, in quotes, or that is to be found out from the text. */
export function csvForm(bytes: Uint8Array, start: number, end: number): 'bare' | 'quoted' | 'unknown' {
  const first = bytes[start]!;
  const last = bytes[end - 1]!;
  // A byte order mark, perhaps.
  if (first === 0xef) return 'unknown';
  let quoted = first === 32 || first === 9 || last === 32 || last === 9;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 34) return 'unknown';
    if (byte === 44 || byte === 10 || byte === 13) quoted = true;
  }
  return quoted ? 'quoted' : 'bare';
}

/** Whether a comma or a line end is inside, for which CSV wants quotes. */
export function hasSeparator(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 44 || byte === 10 || byte === 13) return true;
  }
  return false;
}
