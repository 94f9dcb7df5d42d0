/** Delimiters that are found by themselves, the likelier first: it wins a tie. */
const candidates = [',', ';', '\t', '|'];

/**
 * The delimiter of a file, from its header line: the one among comma, semicolon, tab and `|` that stands there most often outside quotes;
 * a comma where none does.
 * @param bytes the file's beginning, without a byte order mark
 * @param complete whether that is the whole file
 * @returns undefined while the header line has not ended
 */
export function findDelimiter(bytes: Uint8Array, complete: boolean): string | undefined {
  const counts = new Map(candidates.map((candidate) => [candidate.charCodeAt(0), 0]));
  let quoted = false;
  let ended = false;
  for (const byte of bytes) {
    if (byte === 34) quoted = !quoted;
    else if (!quoted) {
      if (byte === 10 || byte === 13) {
        ended = true;
        break;
      }
      const count = counts.get(byte);
      if (count !== undefined) counts.set(byte, count + 1);
    }
  }
  if (!ended && !complete) return undefined;
  let best = candidates[0]!;
  for (const candidate of candidates) {
    if (counts.get(candidate.charCodeAt(0))! > counts.get(best.charCodeAt(0))!) best = candidate;
  }
  return best;
}
