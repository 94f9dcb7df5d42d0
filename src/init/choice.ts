/** Something that was chosen among what was found, and why. */
export interface Choice<T> {
  readonly value: T;
  /** A clause: `it is the last column`. */
  readonly why: string;
}

/** Characters of a name that are shown. */
const shown = 80;

/** A name as it stands in a sentence: in quotes, on one line, whatever its characters. */
export function named(name: string): string {
  const short = name.length > shown ? `${name.slice(0, shown)}...` : name;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** `"a", "b" and "c"`; at most ten. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 10).map(named);
  const more = names.length > 10 ? [`${names.length - 10} more`] : [];
  const all = [...first, ...more];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`;
}
