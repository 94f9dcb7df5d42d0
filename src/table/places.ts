/**
 * Where each name stands among the names of a table's columns, -1 where it does not. In one pass: a table may have 50,000 columns, and a search for each of
 * them is too long.
 * @param from place at which the search begins: 1 where a part's row id comes before the data's columns
 */
export function placesOf(wanted: readonly string[], names: readonly string[], from = 0): number[] {
  // A table has each name once; a row id that is called like a column stands before `from`.
  const places = new Map(names.slice(from).map((name, at) => [name, at + from]));
  return wanted.map((name) => places.get(name) ?? -1);
}
