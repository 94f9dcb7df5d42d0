import { describe, expect, test } from '@jest/globals';
import { ByteText, sharedMemory } from '../../src/split/byte-text.js';
import { RowNumber } from '../../src/split/row-number.js';
import { rng } from '../../src/statistics/rng.js';

/** Memory that moves as that of WebAssembly does: what was in it stays, and the buffer before has no bytes any more. */
function movingMemory(): { readonly memory: (bytes: number) => Buffer; readonly asked: number[] } {
  let buffer = new ArrayBuffer(0);
  const asked: number[] = [];
  const memory = (bytes: number): Buffer => {
    asked.push(bytes);
    if (bytes > buffer.byteLength) {
      const larger = new Uint8Array(bytes);
      larger.set(new Uint8Array(buffer));
      structuredClone(buffer, { transfer: [buffer] });
      buffer = larger.buffer;
    }
    return Buffer.from(buffer);
  };
  return { memory, asked };
}

const source = Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 251);
const view = new DataView(source.buffer);
const texts = ['', 'a', 'é', '漢字', '🙂', 'x'.repeat(90), 'Ünï'.repeat(40)];

describe('a text in bytes, written piece by piece', () => {
  const memories = [
    { name: 'its own memory', make: undefined },
    { name: 'shared memory', make: sharedMemory },
    { name: 'memory that moves', make: movingMemory().memory },
  ];
  test.each(memories.flatMap((each) => [0, 7].map((room) => ({ ...each, room }))))(
    'is all that was written, in $name, with $room bytes free before it',
    ({ make, room }) => {
      const random = rng(`pieces ${room}`);
      const text = make === undefined ? new ByteText(room) : new ByteText(room, make);
      for (const rounds of [3, 60, 5, 40]) {
        text.clear();
        const pieces: Uint8Array[] = [];
        for (let round = 0; round < rounds; round++) {
          const start = random.int(200);
          const end = start + random.int(random.int(3) === 0 ? 150 : 12);
          const [word, value] = [texts[random.int(texts.length)]!, random.int(256)];
          const kind = random.int(4);
          if (kind === 0) text.byte(value);
          else if (kind === 1) text.copy(source, start, end);
          else if (kind === 2) text.line(view, start, end);
          else text.text(word);
          pieces.push(
            [Uint8Array.of(value), source.subarray(start, end), source.subarray(start, end), Buffer.from(word)][kind]!,
          );
        }
        expect(text.written.equals(Buffer.concat(pieces))).toBe(true);
        expect(text.size).toBe(room + text.written.length);
        expect([text.view.byteLength, text.view.getUint8(text.size - 1)]).toEqual([
          text.bytes.length,
          text.written.at(-1),
        ]);
      }
    },
  );

  test('of every length is a copy of a view and of an array', () => {
    for (let length = 0; length <= 70; length++) {
      const [one, other] = [new ByteText(), new ByteText()];
      one.line(view, 3, 3 + length);
      other.copy(source, 3, 3 + length);
      for (const text of [one, other]) expect([...text.written]).toEqual([...source.subarray(3, 3 + length)]);
    }
  });

  test('asks for more memory where its place is used up, and not before', () => {
    const { memory, asked } = movingMemory();
    const text = new ByteText(6, memory);
    text.copy(source, 0, 400);
    text.copy(source, 0, 400);
    const first = text.view;
    text.copy(source, 0, 223);
    text.byte(9);
    expect(asked).toEqual([1030]);
    expect(text.view).toBe(first);
    text.byte(8);
    expect(asked).toEqual([1030, 2062]);
    expect([...text.written.subarray(-3)]).toEqual([source[222], 9, 8]);
    expect(text.view.getUint8(6 + 1023)).toBe(9);
    text.reserve(1031);
    expect(asked).toHaveLength(2);
    text.reserve(1032);
    expect(asked).toEqual([1030, 2062, (1031 + 1032) * 2]);
    text.clear();
    expect([text.size, text.written.length]).toEqual([6, 0]);
  });

  test('asks for no more than a piece takes, wherever it stands', () => {
    const { memory, asked } = movingMemory();
    const text = new ByteText(0, memory);
    for (let round = 0; round < 10; round++) {
      text.copy(source, 340, 400);
      text.line(view, 360, 400);
    }
    text.copy(source, 380, 400);
    text.line(view, 396, 400);
    expect([text.size, asked]).toEqual([1024, [1024]]);
  });

  test('has a view of all its bytes, also where they are more of the same memory', () => {
    const pool = new ArrayBuffer(10_000);
    const text = new ByteText(0, (bytes) => Buffer.from(pool, 0, bytes));
    expect(text.view.byteLength).toBe(1024);
    text.copy(source, 0, 400);
    text.reserve(2000);
    text.line(view, 0, 400);
    expect([text.view.byteLength, text.view.getUint8(799)]).toEqual([4800, source[399]]);
    expect([...text.written]).toEqual([...source, ...source]);
  });

  test('keeps place for a text of the widest characters', () => {
    const text = new ByteText();
    text.text('漢'.repeat(1000));
    expect(text.written.toString()).toBe('漢'.repeat(1000));
  });

  test('shared memory is what other threads read without a copy', () => {
    expect(sharedMemory(5).buffer).toBeInstanceOf(SharedArrayBuffer);
    expect([...sharedMemory(3)]).toEqual([0, 0, 0]);
  });
});

test.each([0, 7, 8, 95, 99, 996, 9_999_998])('numbers of rows from %d on, as digits', (start) => {
  const [number, text] = [new RowNumber(start), new ByteText()];
  const wanted = Array.from({ length: 120 }, (_, at) => start + at);
  for (let row = 0; row < wanted.length; row++) {
    number.write(text);
    text.byte(44);
  }
  expect(text.written.toString()).toBe(`${wanted.join()},`);
});
