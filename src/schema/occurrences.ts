const kept = 3;
const longest = 100;

/** Where something was found: how often, and the first three places. */
export class Occurrences {
  count = 0;
  readonly lines: { file: string; line: number }[] = [];
  readonly values: string[] = [];

  /** @param keepValues whether the cells themselves are kept (shortened to 100 characters) */
  constructor(private readonly keepValues: boolean) {}

  add(file: string, line: number, value: string | null): void {
    if (this.count++ >= kept) return;
    this.lines.push({ file, line });
    if (this.keepValues && value !== null) this.values.push(Buffer.from(value.slice(0, longest)).toString());
  }
}
