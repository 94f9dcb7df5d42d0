import type { Files, FileWriter } from '../../src/host/files.js';
import { rng } from '../../src/statistics/rng.js';

/** A row on its way to its part. */
export interface Row {
  /** Of the hash of its values. */
  readonly words: readonly [number, number, number, number];
  readonly mark: number;
  readonly line: string;
  /** Of the hash of its features. */
  readonly features: readonly [number, number, number];
}

/** A row as it is spooled: 16 bytes of its hash, mark, length of the line, 12 bytes of another hash, the line, zeros up to a whole word. */
export function bytesOf({ words, mark, line, features }: Row): Buffer {
  const [text, numbers] = [Buffer.from(line), Buffer.alloc(36)];
  for (const [at, value] of [...words, mark, text.length, ...features].entries())
    numbers.writeUInt32LE(value >>> 0, at * 4);
  return Buffer.concat([numbers, text, Buffer.alloc((4 - (text.length % 4)) % 4)]);
}

const random = rng('spooled rows');
const small = [0, 7, 0x7fffffff, 0x80000000, 0xffffffff];
const word = (): number => small[random.int(5)]!;
const lines = ['b', 'a', '', 'ab', 'Z', '\u00ff,1', '\u4e00', 'x'.repeat(9)];
/** Any row: few values of each word, small and above 2^31, so that all of them tie now and then. */
export const rowOf = (
  mark = random.int(3) + 4 * random.int(4),
  words: Row['words'] = [word(), word(), random.int(2), random.int(2)],
): Row => ({
  words,
  mark,
  line: lines[random.int(lines.length)]!,
  features: [random.int(9), word(), word()],
});

/** Rows in canonical order, by texts: words as 10 digits, then the bytes of the line. */
export const sorted = (rows: readonly Row[]): Row[] => {
  const text = ({ words, line }: Row): string =>
    `${words.map((each) => String(each).padStart(10, '0')).join()} ${Buffer.from(line).toString('hex')}`;
  return [...rows].sort((one, other) => (text(one) < text(other) ? -1 : text(one) > text(other) ? 1 : 0));
};

/** Files in memory: what was written to them and what was read back. */
export function memoryFiles(): {
  files: Pick<Files, 'scratch' | 'fill' | 'remove'>;
  held: Map<string, Buffer>;
  said: string[];
} {
  const held = new Map<string, Buffer>();
  const said: string[] = [];
  const files = {
    scratch: (path) => {
      said.push(`open ${path}`);
      held.set(path, Buffer.alloc(0));
      return Promise.resolve({
        write: (chunk) => {
          held.set(path, Buffer.concat([held.get(path)!, Buffer.from(chunk as Uint8Array)]));
          return Promise.resolve();
        },
        close: () => Promise.resolve(void said.push(`close ${path}`)),
        abort: () => Promise.reject(new Error('nothing went wrong')),
      } satisfies FileWriter);
    },
    fill: (path, target) => Promise.resolve(held.get(path)!.copy(target)),
    remove: (path) => Promise.resolve(void said.push(`remove ${path}`)),
  } satisfies Pick<Files, 'scratch' | 'fill' | 'remove'>;
  return { files, held, said };
}
