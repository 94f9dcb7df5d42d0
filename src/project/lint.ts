import { shorten } from '../render/escape.js';
import type { CheckResult, Finding } from './check.js';
import { findingIn, type Seen } from './lint-formats.js';
import type { WorkspacePaths } from './workspace-paths.js';

const limits = { seen: 1000, first: 50, message: 300, code: 80 } as const;

/** Reads what a linter prints, line by line, for findings. It only explains: whether the check passed is the exit code's word. */
export class LintReader {
  private readonly seen: Seen[] = [];
  /** Of what is too much to keep: how many, by file. */
  private readonly more = new Map<string, number>();
  /** Some tools name the file once, above its findings. */
  private heading = '';
  /** Others say the message first, and the place below it. */
  private before = '';

  push(raw: string): void {
    const line = plain(raw);
    const found = findingIn(line, this.heading, this.before);
    if (found !== null) this.keep(found);
    if (line.trim() === '') return;
    this.before = line;
    if (!/^\s/.test(line)) this.heading = line.replace(/:$/, '');
  }

  private keep(found: Seen): void {
    if (this.seen.length < limits.seen) this.seen.push(found);
    else if (this.more.has(found.file) || this.more.size < limits.seen)
      this.more.set(found.file, (this.more.get(found.file) ?? 0) + 1);
  }

  /** Those in files of the workspace, in the order in which they were printed. */
  async findings(paths: WorkspacePaths): Promise<CheckResult['findings']> {
    const first: Finding[] = [];
    let count = 0;
    for (const seen of this.seen) {
      const file = await paths.inside(seen.file);
      if (file === null) continue;
      count += 1;
      if (first.length >= limits.first) continue;
      const { line, column, code, message } = seen;
      first.push({
        file,
        line: line === null ? null : Math.max(1, line),
        column: column === null ? null : Math.max(1, column),
        code: code === null ? null : shorten(code, limits.code),
        message: shorten(message.trim() === '' ? 'no message' : message.trim(), limits.message),
      });
    }
    for (const [file, times] of this.more) if ((await paths.inside(file)) !== null) count += times;
    return { count, first };
  }
}

/** What colours and links begin with; written by its number, as it cannot be seen. */
const colours = new RegExp(String.raw`\u001B(?:\[[0-9;:?]*[A-Za-z]|\][^\u0007\u001B]*(?:\u0007|\u001B\\))`, 'g');

/** A line without the sequences that colour it; what is longer than any message is cut. */
export function plain(line: string): string {
  return line.slice(0, 2000).replace(colours, '').trimEnd();
}
