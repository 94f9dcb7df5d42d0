/** A place in a text file, both from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. */
export function lineAndColumn(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

const separator = '\u0000';

/** Where the keys and values of a document stand. */
export class Positions {
  private readonly keys = new Map<string, string>();
  private readonly values = new Map<string, string>();

  constructor(readonly file: string) {}

  setKey(path: readonly string[], { line, column }: LineColumn): void {
    this.keys.set(path.join(separator), `${this.file}:${line}:${column}`);
  }

  setValue(path: readonly string[], { line, column }: LineColumn): void {
    this.values.set(path.join(separator), `${this.file}:${line}:${column}`);
  }

  /** Names the origin of everything at and below a path, such as `--set gate.margin=x`. */
  override(path: readonly string[], origin: string): void {
    // What stood below is no more.
    const below = path.join(separator) + separator;
    for (const places of [this.keys, this.values]) {
      for (const key of places.keys()) if (key.startsWith(below)) places.delete(key);
    }
    this.values.set(path.join(separator), origin);
    for (let length = 1; length <= path.length; length++) {
      const key = path.slice(0, length).join(separator);
      if (length === path.length || !this.keys.has(key)) this.keys.set(key, origin);
    }
  }

  /** Takes over the positions of a file that was read in place of the value at `path`. */
  include(path: readonly string[], other: Positions): void {
    const prefix = path.join(separator);
    for (const key of ['keys', 'values'] as const) {
      for (const [inner, place] of other[key]) this[key].set(inner === '' ? prefix : prefix + separator + inner, place);
    }
  }

  /** The place of a value, or of the nearest thing around it: a flag that gave it whole, else one of the file; undefined where nothing of it was written. */
  find(path: readonly string[]): string | undefined {
    const exact = path.join(separator);
    const own = this.values.get(exact) ?? this.keys.get(exact);
    if (own !== undefined || path.length <= 1) return own;
    for (let length = path.length - 1; length > 0; length--) {
      const flag = this.values.get(path.slice(0, length).join(separator));
      if (flag !== undefined && !/:\d+:\d+$/.test(flag)) return flag;
    }
    const around = this.at(path.slice(0, -1), 'key');
    return /:\d+:\d+$/.test(around) && this.keys.has(path[0]!) ? around : undefined;
  }

  /** A place and the key that is wrong there: `mlops.yml:14:9: gate.margin`; a flag that names the key says it once. */
  static name(place: string, key: string): string {
    return place === `--${key}` || place.endsWith(` ${key}`) ? place : `${place}: ${key}`;
  }

  /** The place of a key or value, or of the nearest thing around it: `mlops.yml:14:9`. */
  at(path: readonly PropertyKey[], what: 'key' | 'value'): string {
    const names = path.map(String);
    for (let length = names.length; length >= 0; length--) {
      const joined = names.slice(0, length).join(separator);
      const [first, second] =
        what === 'key' || length < names.length ? [this.keys, this.values] : [this.values, this.keys];
      const found = first.get(joined) ?? second.get(joined);
      if (found !== undefined) return found;
    }
    return this.file;
  }
}
