/** The same set as texts: five characters each, in lower case, single blanks. */
export function shingles(text: string): Set<string> {
  const plain = text
    .slice(0, 2000)
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
  return new Set(Array.from({ length: Math.max(0, plain.length - 4) }, (_, at) => plain.slice(at, at + 5)));
}

/** Of two such sets: shared ones among all. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  return one.size + other.size === 0 ? 0 : shared / (one.size + other.size - shared);
}
