import { visible } from '../host/visible.js';
import { harmless } from './log.js';
import { words } from './refusal.js';

/** What the toolkit said while it worked. */
export interface Said<T> {
  readonly value: T;
  /** Its warnings and errors: some of its functions fail by nothing else. */
  readonly complaints: readonly string[];
}

const ownCommand = /^::(add-mask|debug)::[^\r\n]*\r?\n$/;
const complaint = /^::(?:warning|error)(?: [^:\r\n]*)?::([^\r\n]*)\r?\n$/;

/**
 * Runs code of GitHub's toolkit. It writes its lines to standard output as they come, names of files and words of servers in them; here they
 * become plain lines of the log that the runner takes for no command, but for its masks. Its warnings are returned, not annotated.
 */
export async function withToolkit<T>(body: () => Promise<T>): Promise<Said<T>> {
  const { stdout } = process;
  const before: unknown = Reflect.get(stdout, 'write');
  const forward = stdout.write.bind(stdout);
  const complaints: string[] = [];
  let working = true;
  const write = (chunk: string | Uint8Array, ...rest: []): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    if (!working || ownCommand.test(text)) return forward(chunk, ...rest);
    const complained = complaint.exec(text)?.[1];
    if (complained === undefined) return forward(harmless(text.replaceAll('\r\n', '\n')), ...rest);
    complaints.push(words(decoded(complained)));
    return forward(`${harmless(decoded(complained))}\n`, ...rest);
  };
  stdout.write = write;
  try {
    return { value: await body(), complaints };
  } finally {
    // Of two at once the later may end first: then this one stays between, and does nothing.
    working = false;
    if (Reflect.get(stdout, 'write') === write) Reflect.set(stdout, 'write', before);
  }
}

function decoded(text: string): string {
  return text.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** What the toolkit threw, as one line for a sentence of ours. */
export function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  // After the first line it gives advice that fits its own actions.
  const [first = ''] = message.split(/\r?\n/);
  return words(visible(first.replace(/^Failed to (\w+): (?:Received non-retryable error: )?/, '$1: ')));
}
