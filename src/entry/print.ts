import { withoutCommands } from '../github/log.js';
import { describeSystemError, isSystemError } from '../host/system-error.js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * A text as the CLI writes it. In a step of a workflow the runner reads what a program prints: a name of the data that begins with `::` must not
 * become a command. Anywhere else a text stays as it is.
 */
export function printable(text: string, variables: Variables = process.env): string {
  return variables['GITHUB_ACTIONS'] === 'true' ? withoutCommands(text) : text;
}

/** A value as JSON that reads back as the same everywhere: no line of it begins with `::`, and `##[` is spelled so that no runner knows it. */
export function printableJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b');
}

/** Writes results to standard output. */
export function print(text: string): void {
  process.stdout.write(printable(text));
}

/** Writes a result to standard output as JSON. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${printableJson(value, indent)}\n`);
}

/**
 * Lets work go on where its words are lost: who reads a pipe may leave early (`mlops show | head`), and a release is not to end halfway for it.
 * @returns asks for the sentence about results that could not be written, as on a full disk; null: all were, or nobody wants them
 */
export function heedOutput(): () => Promise<string | null> {
  let lost: string | null = null;
  process.stdout.on('error', (cause) => {
    if (isSystemError(cause, 'EPIPE')) return;
    lost ??= (describeSystemError(cause, 'write', 'the standard output') as Error).message;
  });
  process.stderr.on('error', () => undefined);
  return async () => {
    // After all that was written before.
    await new Promise<void>((done) => process.stdout.write('', () => done()));
    return lost;
  };
}
