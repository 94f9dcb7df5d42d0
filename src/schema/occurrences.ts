const kept = 3;
const longest = 100;

/** Where something was found: how often, and the first three places in the order of the data. */
export interface Places {
  readonly count: number;
  readonly lines: readonly { readonly file: string; readonly line: number }[];
  /** The cells there; empty where they are not kept. */
  readonly values: readonly string[];
}

/** Collects where something was found. */
export class Occurrences implements Places {
  count = 0;
  readonly lines: { file: string; line: number }[] = [];
  readonly values: string[] = [];

  /** @param keepValues whether the cells themselves are kept (shortened to 100 characters) */
  constructor(private readonly keepValues: boolean) {}

  /** Places come in the order of the data. */
  add(file: string, line: number, value: string | null): void {
    if (this.count++ >= kept) return;
    this.lines.push({ file, line });
    if (this.keepValues && value !== null) this.values.push(Buffer.from(value.slice(0, longest)).toString());
  }

  /** Whether all places that are kept are there. */
  get isFull(): boolean {
    return this.count >= kept;
  }

  places(): Places {
    return { count: this.count, lines: this.lines, values: this.values };
  }

  /** What several parts of the data found. @param files the files of the data in their order */
  static merge(parts: readonly Places[], files: readonly string[]): Places {
    const order = new Map(files.map((file, index) => [file, index]));
    const places = parts.flatMap(({ lines, values }) => lines.map((place, at) => ({ place, value: values[at] })));
    places.sort((a, b) => order.get(a.place.file)! - order.get(b.place.file)! || a.place.line - b.place.line);
    const first = places.slice(0, kept);
    return {
      count: parts.reduce((sum, { count }) => sum + count, 0),
      lines: first.map(({ place }) => place),
      values: first.flatMap(({ value }) => (value === undefined ? [] : [value])),
    };
  }
}
