import { lastLines } from './errors.js';
import type { Clock } from './clock.js';
import type { Log, Place, Progress } from './log.js';
import { Secrets } from './secrets.js';
import { visible } from './visible.js';

/** Where a terminal log writes, and how. */
export interface TerminalOptions {
  readonly write: (text: string) => void;
  /** A terminal: progress is a bar that is drawn over; otherwise a line now and then. */
  readonly terminal: boolean;
  readonly colour: boolean;
  /** Only warnings and errors. */
  readonly quiet: boolean;
  readonly clock: Clock;
}

/** More lines of a program than an error tells. */
const mostPrinted = 50;

const colours = { dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

/** Messages on standard error of a laptop or a pipe. Control characters of a text are made visible, so that data cannot steer the terminal. */
export class TerminalLog implements Log {
  private readonly secrets: string[] = [];
  private hidden = new Secrets([]);
  private bar = false;
  /** What programs printed last. */
  private printed: string[] = [];

  constructor(private readonly options: TerminalOptions) {}

  info(text: string): void {
    if (!this.options.quiet) this.line(this.clean(text));
  }

  notice(text: string, place?: Place): void {
    if (!this.options.quiet) this.line(`${this.paint('cyan', 'note')}  ${located(this.clean(text), place)}`);
  }

  warning(text: string, place?: Place): void {
    this.line(`${this.paint('yellow', 'warning')}  ${located(this.clean(text), place)}`);
  }

  error(text: string, place?: Place): void {
    this.line(`${this.paint('red', 'error')}  ${located(this.clean(this.short(text)), place)}`);
  }

  output(line: string): void {
    if (this.options.quiet) return;
    this.printed = [...this.printed.slice(1 - mostPrinted), line];
    this.line(`${this.paint('dim', '|')} ${this.clean(line)}`);
  }

  async group<T>(name: string, body: () => Promise<T>): Promise<T> {
    this.info(name);
    return body();
  }

  progress(name: string, total?: number): Progress {
    const { clock, terminal } = this.options;
    const started = clock.elapsed();
    let drawn = started;
    const every = terminal ? 100 : 10_000;
    return {
      update: (done, note) => {
        const now = clock.elapsed();
        if (this.options.quiet || now - started < 1000 || now - drawn < every) return;
        drawn = now;
        const text = `${name} ${amount(done, total)}${note === undefined ? '' : `  ${this.clean(note)}`}`;
        if (terminal) this.draw(text);
        else this.line(text);
      },
      end: () => this.erase(),
    };
  }

  mask(secret: string): void {
    this.secrets.push(secret);
    this.hidden = new Secrets(this.secrets);
  }

  /** Without the last lines of a program that stand in the log already. */
  private short(text: string): string {
    const at = text.indexOf(` ${lastLines}\n`);
    const tail = text.slice(at + lastLines.length + 2).split('\n');
    const known = at >= 0 && tail.every((line) => this.printed.includes(line.slice(2)));
    return known ? `${text.slice(0, at)} Its last lines stand above.` : text;
  }

  private clean(text: string): string {
    return visible(this.hidden.hide(text));
  }

  private line(text: string): void {
    this.erase();
    this.options.write(`${text}\n`);
  }

  private draw(text: string): void {
    this.options.write(`\r\u001B[2K${text}`);
    this.bar = true;
  }

  private erase(): void {
    if (this.bar) this.options.write('\r\u001B[2K');
    this.bar = false;
  }

  private paint(colour: keyof typeof colours, text: string): string {
    return this.options.colour ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text;
  }
}

function located(text: string, place: Place | undefined): string {
  if (place?.file === undefined) return text;
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return `${parts.join(':')}: ${text}`;
}

function amount(done: number, total: number | undefined): string {
  if (total === undefined || total <= 0) return `${done}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * 20);
  return `${'#'.repeat(filled)}${'.'.repeat(20 - filled)} ${Math.round(share * 100)}%`;
}
