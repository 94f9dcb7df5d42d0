/** The boolean that a cell says: `true` or `false` in any case, as pandas' `read_csv` takes them; undefined for anything else. */
export function parseBoolean(text: string): boolean | undefined {
  if (text.length !== 4 && text.length !== 5) return undefined;
  const lower = text.toLowerCase();
  if (lower === 'true') return true;
  return lower === 'false' ? false : undefined;
}
